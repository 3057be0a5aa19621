using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Succession;

/// <summary>
/// Units end on the eve of a day and others follow them, by a resolution (issue 3, part 6; domain/workflow.md, part 5). The Office drafts it, its head puts it in force,
/// and nobody on their own draft. Reports of the units that end stay as they are; what their figures come to in the units that follow is
/// <see cref="CarriedFigures"/>.
/// </summary>
public sealed class UnitReorganization
{
    private readonly List<EndingUnit> _ending = [];
    private readonly List<SuccessorUnit> _successors = [];
    private readonly List<HandJudgement> _judgements = [];

    private UnitReorganization()
    {
    }

    public UnitReorganization(ReorganizationKind kind, IReadOnlyList<OrganizationUnit> units, DateOnly effectiveFrom, string? legalBasis, Actor actor, DateTime now)
    {
        RequireOffice(actor);
        Kind = kind;
        DraftedById = actor.UserId;
        DraftedBy = actor.Name;
        DraftedAt = now;
        Choose(units, effectiveFrom, legalBasis);
        EditedById = actor.UserId;
    }

    public int Id { get; private set; }

    public ReorganizationKind Kind { get; private set; }

    public ReorganizationState State { get; private set; }

    /// <summary>First day of the units that follow; the units before them end the day before.</summary>
    public DateOnly EffectiveFrom { get; private set; }

    public string LegalBasis { get; private set; } = null!;

    public string? WeightName { get; private set; }

    public string? WeightSource { get; private set; }

    public YesNoRule Judged { get; private set; }

    public bool CarriesSets { get; private set; } = true;

    public int DraftedById { get; private set; }

    public string DraftedBy { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime DraftedAt { get; private set; }

    /// <summary>Who changed the draft last: an author, too.</summary>
    public int EditedById { get; private set; }

    public string? PutInForceBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? PutInForceAt { get; private set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyList<EndingUnit> Ending => _ending;

    public IReadOnlyList<SuccessorUnit> Successors => _successors;

    public IReadOnlyList<HandJudgement> Judgements => _judgements;

    public DateOnly LastDay => EffectiveFrom.AddDays(-1);

    public bool IsOfVillages => _ending[0].Unit.Kind is UnitKind.Village;

    /// <summary>What has still to be written before it can be put in force; null when nothing.</summary>
    public string? Gap => Kind is not ReorganizationKind.End && _successors.Count == 0 ? "Chưa ghi đơn vị mới." : null;

    /// <summary>How much of a unit that ends goes to one that follows.</summary>
    public decimal PercentOf(EndingUnit ending, SuccessorUnit successor) =>
        _ending.Contains(ending) && _successors.Contains(successor) ? successor.Percent : 0;

    /// <summary>Which units, from when, on what basis. Changing the units takes back what was written about those that follow.</summary>
    public void Choose(IReadOnlyList<OrganizationUnit> units, DateOnly effectiveFrom, string? legalBasis, Actor actor)
    {
        RequireDraft(actor);
        Choose(units, effectiveFrom, legalBasis);
        Edited(actor);
    }

    /// <summary>The units that follow, and how figures go over to them.</summary>
    public void Describe(IReadOnlyList<SuccessorInput> successors, CarryingInput carrying, Actor actor)
    {
        RequireDraft(actor);
        RequireNumber(successors);
        foreach (var successor in successors)
        {
            Require(successor);
        }

        if (successors.Select(successor => successor.Code).Distinct(StringComparer.Ordinal).Count() < successors.Count)
        {
            throw new RuleException("Hai đơn vị mới không thể cùng một mã.");
        }

        RequireWeights(carrying);
        _successors.Clear();
        _successors.AddRange(successors.Select(input => new SuccessorUnit(input)));
        _judgements.RemoveAll(judgement => _successors.TrueForAll(successor => successor.Code != judgement.SuccessorCode));
        WeightName = CleanText.Clean(carrying.WeightName);
        WeightSource = CleanText.Clean(carrying.WeightSource);
        Judged = carrying.Judged;
        CarriesSets = carrying.CarriesSets;
        foreach (var row in _ending)
        {
            row.Weight = carrying.Weights.GetValueOrDefault(row.UnitId == 0 ? row.Unit.Id : row.UnitId);
        }

        Edited(actor);
    }

    /// <summary>Decides by hand what is judged, with a reason; null takes the decision back, so that the rule holds again.</summary>
    public void Judge(string successorCode, string setCode, string indicatorCode, bool? isMet, string? reason, Actor actor)
    {
        RequireDraft(actor);
        if (_successors.TrueForAll(successor => successor.Code != successorCode))
        {
            throw new RuleException("Đợt sắp xếp không có đơn vị mới này. Mở lại trang để xem.");
        }

        _judgements.RemoveAll(judgement => judgement.SuccessorCode == successorCode && judgement.SetCode == setCode && judgement.IndicatorCode == indicatorCode);
        if (isMet is { } met)
        {
            _judgements.Add(new HandJudgement(
                successorCode, setCode, indicatorCode, met, CleanText.Clean(reason) ?? throw new RuleException("Ghi lý do khi quyết bằng tay."), actor.Name));
        }

        Edited(actor);
    }

    /// <summary>
    /// The units end, those that follow begin; roles and areas of work at the ended units stop on their last day. Sets stay assigned to the old units, for
    /// their history.
    /// </summary>
    public ReorganizationOutcome PutInForce(ReorganizationScene scene, Actor actor, DateTime now)
    {
        RequireDraft(actor);
        if (!actor.Is(Role.CoordinationHead))
        {
            throw new PermissionException("Lãnh đạo Văn phòng Điều phối quyết định áp dụng việc sắp xếp đơn vị.");
        }

        if (actor.UserId == DraftedById || actor.UserId == EditedById)
        {
            throw new PermissionException("Người lập hoặc sửa dự thảo không tự quyết định áp dụng. Việc này do người khác có thẩm quyền làm.");
        }

        if (Gap is { } gap)
        {
            throw new RuleException(gap);
        }

        var outcome = new ReorganizationEffects(this, scene).Apply();
        State = ReorganizationState.InForce;
        PutInForceBy = actor.Name;
        PutInForceAt = now;
        Version++;
        return outcome;
    }

    public void RequireDraft(Actor actor)
    {
        RequireOffice(actor);
        if (State is not ReorganizationState.Draft)
        {
            throw new RuleException("Đợt sắp xếp này đã áp dụng nên không sửa, không bỏ được.");
        }
    }

    private static void RequireOffice(Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException("Việc sắp xếp đơn vị do Văn phòng Điều phối ghi.");
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

    private void Choose(IReadOnlyList<OrganizationUnit> units, DateOnly effectiveFrom, string? legalBasis)
    {
        if (units.Count == 0)
        {
            throw new RuleException("Chọn đơn vị được sắp xếp.");
        }

        if (Kind is ReorganizationKind.Merge ? units.Count < 2 : Kind is not ReorganizationKind.End && units.Count > 1)
        {
            throw new RuleException(Kind is ReorganizationKind.Merge ? "Nhập cần ít nhất hai đơn vị." : $"{Labels.Of(Kind)} làm với một đơn vị mỗi đợt.");
        }

        if (!units.All(unit => unit.Kind is UnitKind.Commune or UnitKind.Ward) && !units.All(unit => unit.Kind is UnitKind.Village))
        {
            throw new RuleException("Mỗi đợt chỉ gồm xã, phường hoặc chỉ gồm thôn.");
        }

        foreach (var unit in units)
        {
            RequireEnds(unit, effectiveFrom.AddDays(-1));
        }

        LegalBasis = CleanText.Clean(legalBasis) ?? throw new RuleException("Ghi văn bản làm căn cứ, ví dụ: NQ 1659/NQ-UBTVQH15.");
        EffectiveFrom = effectiveFrom;
        if (!_ending.ConvertAll(row => row.Unit).ToHashSet().SetEquals(units))
        {
            _ending.Clear();
            _ending.AddRange(units.OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => new EndingUnit(unit)));
            _successors.Clear();
            _judgements.Clear();
        }
    }

    private void RequireNumber(IReadOnlyList<SuccessorInput> successors)
    {
        switch (Kind)
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

    private void Require(SuccessorInput successor)
    {
        if (CleanText.Clean(successor.Name) is null || CleanText.Clean(successor.Code) is null)
        {
            throw new RuleException("Ghi tên và mã của đơn vị mới.");
        }

        if (!successor.Code.All(letter => letter is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'))
        {
            throw new RuleException($"Mã “{successor.Code}” chỉ dùng chữ in hoa không dấu, số và dấu gạch nối, ví dụ P-QUANGPHU.");
        }

        if (IsOfVillages != successor.Kind is UnitKind.Village || successor.Kind is not (UnitKind.Commune or UnitKind.Ward or UnitKind.Village))
        {
            throw new RuleException("Xã, phường thành xã hoặc phường; thôn thành thôn.");
        }

        if (_ending.Exists(row => row.Unit.Code == successor.Code))
        {
            throw new RuleException($"Mã {successor.Code} là của đơn vị cũ. Đơn vị mới cần mã riêng để báo cáo cũ giữ nguyên.");
        }

        if (successor.Parent is { } parent && (!parent.ExistsOn(EffectiveFrom) || _ending.Exists(row => row.Unit.Id == parent.Id)))
        {
            throw new RuleException($"{parent.Name} không còn vào ngày {VietnameseFormat.Date(EffectiveFrom)}. Chọn cấp trên khác.");
        }
    }

    /// <summary>Either nobody's weight or everybody's, with what it counts and where it was read.</summary>
    private void RequireWeights(CarryingInput carrying)
    {
        var given = _ending.ConvertAll(row => carrying.Weights.GetValueOrDefault(row.UnitId == 0 ? row.Unit.Id : row.UnitId));
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

    private void Edited(Actor actor)
    {
        EditedById = actor.UserId;
        Version++;
    }
}
