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
    private readonly List<ReorganizationChange> _changes = [];

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

    public string? TakenBackBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? TakenBackAt { get; private set; }

    public string? TakeBackReason { get; private set; }

    /// <summary>The paper by which it is taken back.</summary>
    public string? TakeBackBasis { get; private set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyList<EndingUnit> Ending => _ending;

    public IReadOnlyList<SuccessorUnit> Successors => _successors;

    public IReadOnlyList<HandJudgement> Judgements => _judgements;

    /// <summary>What putting it in force did; kept after it is taken back.</summary>
    public IReadOnlyList<ReorganizationChange> Changes => _changes;

    public DateOnly LastDay => EffectiveFrom.AddDays(-1);

    public bool IsOfVillages => _ending[0].Unit.Kind is UnitKind.Village;

    /// <summary>What has still to be written before it can be put in force; null when nothing.</summary>
    public string? Gap => Kind is not ReorganizationKind.End && _successors.Count == 0 ? "Chưa ghi đơn vị mới." : null;

    /// <summary>How much of a unit that ends goes to one that follows.</summary>
    public decimal PercentOf(EndingUnit ending, SuccessorUnit successor) =>
        _ending.Contains(ending) && _successors.Contains(successor) ? successor.Percent : 0;

    /// <summary>A village that goes over with its commune is a unit of its own, with a code of its own.</summary>
    public string CodeOf(OrganizationUnit village) => $"{village.Code}-{EffectiveFrom.Year}";

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
        SuccessorRules.Require(this, successors);
        SuccessorRules.RequireWeights(this, carrying);
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

        var effects = new ReorganizationEffects(this, scene);
        var outcome = effects.Apply();
        _changes.AddRange(effects.Changes);
        State = ReorganizationState.InForce;
        PutInForceBy = actor.Name;
        PutInForceAt = now;
        Version++;
        return outcome;
    }

    /// <summary>
    /// As if it had never been put in force: old units, roles and areas of work get their days back; units that began never did. Only while nothing was done
    /// under the name of a unit that follows. Any head of the Office may, the one who decided it, too: it approves nothing.
    /// </summary>
    public TakeBackOutcome TakeBack(TakeBackScene scene, string? reason, string? basis, Actor actor, DateTime now)
    {
        RequireTakeBack(actor);
        var (why, paper) = (CleanText.Clean(reason), CleanText.Clean(basis));
        if (why is null || paper is null)
        {
            throw new RuleException(why is null ? "Ghi lý do thu hồi." : "Ghi văn bản làm căn cứ thu hồi.");
        }

        var outcome = new ReorganizationReversal(this, scene).Apply();
        State = ReorganizationState.TakenBack;
        (TakeBackReason, TakeBackBasis, TakenBackBy, TakenBackAt) = (why, paper, actor.Name, now);
        Version++;
        return outcome;
    }

    /// <summary>Whether this person may take it back, as far as it stands on the reorganisation alone.</summary>
    public void RequireTakeBack(Actor actor)
    {
        RequireOffice(actor);
        if (!actor.Is(Role.CoordinationHead))
        {
            throw new PermissionException("Lãnh đạo Văn phòng Điều phối quyết định thu hồi việc sắp xếp đơn vị.");
        }

        if (State is not ReorganizationState.InForce)
        {
            throw new RuleException(State is ReorganizationState.Draft
                ? "Đợt sắp xếp này chưa áp dụng nên không có gì để thu hồi. Nếu không dùng thì bỏ dự thảo."
                : "Đợt sắp xếp này đã thu hồi rồi.");
        }
    }

    public void RequireDraft(Actor actor)
    {
        RequireOffice(actor);
        if (State is not ReorganizationState.Draft)
        {
            throw new RuleException(State is ReorganizationState.InForce
                ? "Đợt sắp xếp này đã áp dụng nên không sửa, không bỏ được. Lãnh đạo Văn phòng thu hồi được khi đơn vị mới chưa có báo cáo, hồ sơ, phương án nào."
                : "Đợt sắp xếp này đã thu hồi nên không sửa, không bỏ được. Lập đợt mới nếu cần.");
        }
    }

    private static void RequireOffice(Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException("Việc sắp xếp đơn vị do Văn phòng Điều phối ghi.");
        }
    }

    private void Choose(IReadOnlyList<OrganizationUnit> units, DateOnly effectiveFrom, string? legalBasis)
    {
        EndingRules.Require(Kind, units, effectiveFrom.AddDays(-1));
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

    private void Edited(Actor actor)
    {
        EditedById = actor.UserId;
        Version++;
    }
}
