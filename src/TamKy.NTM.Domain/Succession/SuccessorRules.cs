using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Succession;

/// <summary>Which units may follow in a reorganisation, and by which weights.</summary>
internal static class SuccessorRules
{
    public static void Require(UnitReorganization reorganization, IReadOnlyList<SuccessorInput> successors)
    {
        RequireNumber(reorganization.Kind, successors);
        foreach (var successor in successors)
        {
            RequirePlain(successor, reorganization.IsOfVillages);
            RequireApart(reorganization, successor);
        }

        if (successors.Select(successor => successor.Code).Distinct(StringComparer.Ordinal).Count() < successors.Count)
        {
            throw new RuleException("Hai đơn vị mới không thể cùng một mã.");
        }
    }

    /// <summary>Either nobody's weight or everybody's, with what it counts and where it was read.</summary>
    public static void RequireWeights(UnitReorganization reorganization, CarryingInput carrying)
    {
        var given = reorganization.Ending.Select(row => carrying.Weights.GetValueOrDefault(row.UnitId == 0 ? row.Unit.Id : row.UnitId)).ToList();
        if (given.TrueForAll(weight => weight is null))
        {
            return;
        }

        if (given.Exists(weight => weight is null or < 0 or > ReorganizationLimits.MostWeight))
        {
            throw new RuleException("Nhập mẫu số từ 0 trở lên cho mọi đơn vị cũ, hoặc để trống tất cả.");
        }

        if (CleanText.Clean(carrying.WeightName) is null || CleanText.Clean(carrying.WeightSource) is null)
        {
            throw new RuleException("Ghi mẫu số là gì (ví dụ số hộ) và lấy từ đâu.");
        }
    }

    private static void RequireNumber(ReorganizationKind kind, IReadOnlyList<SuccessorInput> successors)
    {
        switch (kind)
        {
            case ReorganizationKind.End when successors.Count > 0:
                throw new RuleException("Kết thúc thì không có đơn vị mới. Nếu có đơn vị tiếp nhận thì lập đợt nhập hoặc đổi tên.");
            case ReorganizationKind.Merge or ReorganizationKind.Rename when successors.Count != 1:
                throw new RuleException("Ghi một đơn vị mới.");
            case ReorganizationKind.Split when successors.Count < 2:
                throw new RuleException("Chia cần ít nhất hai đơn vị mới.");
            case ReorganizationKind.Split when successors.Any(successor => successor.Percent <= 0) || successors.Sum(successor => successor.Percent) != 100:
                throw new RuleException($"Tỷ lệ của các đơn vị mới phải lớn hơn 0 và cộng lại đúng 100%; đang là {VietnameseFormat.Percent(successors.Sum(successor => successor.Percent), 4)}.");
            case ReorganizationKind.Merge or ReorganizationKind.Rename when successors[0].Percent != 100:
                throw new RuleException("Đơn vị mới nhận toàn bộ đơn vị cũ.");
            default:
                break;
        }
    }

    private static void RequirePlain(SuccessorInput successor, bool isOfVillages)
    {
        if (CleanText.Clean(successor.Name) is null || CleanText.Clean(successor.Code) is null)
        {
            throw new RuleException("Ghi tên và mã của đơn vị mới.");
        }

        if (!successor.Code.All(letter => letter is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'))
        {
            throw new RuleException($"Mã “{successor.Code}” chỉ dùng chữ in hoa không dấu, số và dấu gạch nối, ví dụ P-QUANGPHU.");
        }

        if (isOfVillages != successor.Kind is UnitKind.Village || successor.Kind is not (UnitKind.Commune or UnitKind.Ward or UnitKind.Village))
        {
            throw new RuleException("Xã, phường thành xã hoặc phường; thôn thành thôn.");
        }
    }

    private static void RequireApart(UnitReorganization reorganization, SuccessorInput successor)
    {
        if (reorganization.Ending.Any(row => row.Unit.Code == successor.Code))
        {
            throw new RuleException($"Mã {successor.Code} là của đơn vị cũ. Đơn vị mới cần mã riêng để báo cáo cũ giữ nguyên.");
        }

        if (successor.Parent is { } parent && (!parent.ExistsOn(reorganization.EffectiveFrom) || reorganization.Ending.Any(row => row.Unit.Id == parent.Id)))
        {
            throw new RuleException($"{parent.Name} không còn vào ngày {VietnameseFormat.Date(reorganization.EffectiveFrom)}. Chọn cấp trên khác.");
        }
    }
}
