using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Succession;

/// <summary>Which units a reorganisation may be about.</summary>
internal static class EndingRules
{
    /// <param name="lastDay">The last day of the units.</param>
    public static void Require(ReorganizationKind kind, IReadOnlyList<OrganizationUnit> units, DateOnly lastDay)
    {
        if (units.Count == 0)
        {
            throw new RuleException("Chọn đơn vị được sắp xếp.");
        }

        if (kind is ReorganizationKind.Merge ? units.Count < 2 : kind is not ReorganizationKind.End && units.Count > 1)
        {
            throw new RuleException(kind is ReorganizationKind.Merge ? "Nhập cần ít nhất hai đơn vị." : $"{Labels.Of(kind)} làm với một đơn vị mỗi đợt.");
        }

        if (!units.All(unit => unit.Kind is UnitKind.Commune or UnitKind.Ward) && !units.All(unit => unit.Kind is UnitKind.Village))
        {
            throw new RuleException("Mỗi đợt chỉ gồm xã, phường hoặc chỉ gồm thôn.");
        }

        foreach (var unit in units)
        {
            RequireEnds(unit, lastDay);
        }
    }

    /// <summary>A unit that the portal knows to end on this very eve, from the reference data, may be in it, so that its figures get a rule.</summary>
    private static void RequireEnds(OrganizationUnit unit, DateOnly lastDay)
    {
        if (unit.ValidTo is { } end && end != lastDay)
        {
            throw new RuleException($"{unit.Name} đã kết thúc ngày {VietnameseFormat.Date(end)}, không phải {VietnameseFormat.Date(lastDay)}.");
        }

        if (!unit.ExistsOn(lastDay))
        {
            throw new RuleException($"{unit.Name} bắt đầu từ {VietnameseFormat.Date(unit.ValidFrom!.Value)} nên chưa có vào ngày {VietnameseFormat.Date(lastDay)}.");
        }
    }
}
