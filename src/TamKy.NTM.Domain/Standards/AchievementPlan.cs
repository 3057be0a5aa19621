using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Workflows;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Standards.PlanState, TamKy.NTM.Domain.Standards.PlanAction>;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// A commune's or village's plan (kế hoạch, phương án) to reach a standard: goal, targets by criterion and year, money by source. Every version that was
/// put forward is kept; an adjustment is a further version of the same plan.
/// </summary>
public sealed class AchievementPlan : WorkflowRecord<PlanState, PlanAction>
{
    private readonly List<PlanTarget> _targets = [];
    private readonly List<PlanCost> _costs = [];
    private readonly List<PlanOpinion> _opinions = [];
    private readonly List<PlanVersion> _versions = [];

    private AchievementPlan()
    {
    }

    /// <exception cref="RuleException">The set is not for this kind of unit, the years are out of order.</exception>
    public AchievementPlan(OrganizationUnit unit, CriteriaSet target, int targetYear, Actor author, DateTime now)
        : base(unit)
    {
        if (!author.Is(Role.CommuneOfficer, CommuneId))
        {
            throw new PermissionException("Cán bộ xã lập kế hoạch, phương án của xã và của thôn thuộc xã.");
        }

        if (target.Level is NtmLevel.StandardCommune || target.Level is NtmLevel.ModelVillage != unit.Kind is UnitKind.Village)
        {
            throw new RuleException("Bộ tiêu chí này không dùng cho đơn vị đã chọn: thôn lập phương án thôn kiểu mẫu, xã lập phương án nâng cao hoặc kiểu mẫu.");
        }

        FromYear = VietnamTime.DateOf(now).Year;
        if (targetYear < FromYear || targetYear > FromYear + MostYears)
        {
            throw new RuleException($"Năm mục tiêu từ {FromYear} đến {FromYear + MostYears}.");
        }

        TargetSet = target;
        TargetSetId = target.Id;
        TargetYear = targetYear;
        StartedAt = now;
        BeginEdit(author, now);
    }

    /// <summary>A plan covers this many years after the one it is begun in.</summary>
    public const int MostYears = 5;

    public int TargetSetId { get; private set; }

    public CriteriaSet TargetSet { get; private set; } = null!;

    public NtmLevel Level => TargetSet.Level;

    public int FromYear { get; private set; }

    public int TargetYear { get; private set; }

    public string? Goal { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>UTC; the officer says that the draft is ready for the chair. Writing on takes it back.</summary>
    public DateTime? HandedOnAt { get; private set; }

    /// <summary>How often it was appraised; the round that opinions are about.</summary>
    public int Round { get; private set; }

    public int ReturnCount { get; private set; }

    /// <summary>UTC; the commune asks for its completion to be confirmed.</summary>
    public DateTime? CompletionProposedAt { get; private set; }

    /// <summary>Of the decision in force; it stays in force while an adjustment is prepared.</summary>
    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionDate { get; private set; }

    public IReadOnlyList<PlanTarget> Targets => _targets;

    public IReadOnlyList<PlanCost> Costs => _costs;

    public IReadOnlyList<PlanOpinion> Opinions => _opinions;

    /// <summary>Every version put forward. Loaded only where they are read.</summary>
    public IReadOnlyList<PlanVersion> Versions => _versions;

    public int VersionCount { get; private set; }

    public override IReadOnlyList<Rule> Rules => PlanWorkflow.Rules;

    public bool IsOpen => State is PlanState.Draft or PlanState.RevisionRequested;

    /// <summary>A decision is in force and another version is on its way.</summary>
    public bool IsAdjustment => DecisionNumber is not null && State is < PlanState.Approved or PlanState.Rejected;

    public IReadOnlyList<PlanOpinion> CurrentOpinions => [.. _opinions.Where(opinion => opinion.Round == Round)];

    /// <summary>Last day for the opinions of this round; null when none is asked for.</summary>
    public DateOnly? OpinionsDue => State is PlanState.UnderAppraisal ? CurrentOpinions.Select(opinion => (DateOnly?)opinion.Due).Max() : null;

    public IEnumerable<int> Years => Enumerable.Range(FromYear, TargetYear - FromYear + 1);

    protected override IEnumerable<int> AskedUnits =>
        State is PlanState.UnderAppraisal ? CurrentOpinions.Select(opinion => opinion.DepartmentId) : _opinions.Select(opinion => opinion.DepartmentId);

    public override IReadOnlyList<Gap> Gaps()
    {
        var gaps = new List<Gap>();
        if (Goal is null)
        {
            gaps.Add(new Gap("Goal", "mục tiêu"));
        }

        gaps.AddRange(TargetSet.Criteria.OrderBy(criterion => criterion.Number)
            .Where(criterion => !_targets.Exists(target => target.CriterionId == criterion.Id && target.Year == TargetYear))
            .Select(criterion => new Gap($"Targets_{criterion.Id}_{TargetYear}_", $"mục tiêu năm {TargetYear} của tiêu chí {criterion.Number}")));
        if (_costs.Count == 0)
        {
            gaps.Add(new Gap("kinh-phi", "kinh phí theo nguồn"));
        }

        return gaps;
    }

    /// <summary>Stores what an officer typed; the same content again changes nothing.</summary>
    public void Fill(PlanInput input, Actor actor, DateTime now)
    {
        RequireOpenTo(actor);
        PlanFilling.Check(this, input);
        var before = PlanContent.Of(this).ToJson();
        Goal = CleanText.Clean(input.Goal);
        PlanFilling.Apply(_targets, input.Targets);
        PlanFilling.Apply(_costs, input.Costs);
        if (PlanContent.Of(this).ToJson() != before)
        {
            BeginEdit(actor, now);
            HandedOnAt = null;
        }
    }

    public void RequireOpenTo(Actor actor)
    {
        if (!actor.Is(Role.CommuneOfficer, CommuneId))
        {
            throw new PermissionException();
        }

        if (!IsOpen)
        {
            throw new RuleException($"Phương án đang ở bước “{Labels.Of(State)}” nên không sửa được. Muốn sửa thì phải được yêu cầu chỉnh sửa, rút về hoặc điều chỉnh.");
        }
    }

    /// <summary>A step that needs nothing but a comment.</summary>
    public void Apply(PlanAction action, Actor actor, DateTime now, PlanSetting setting, string? comment = null)
    {
        if (action is PlanAction.Ask or PlanAction.GiveOpinion or PlanAction.Conclude or PlanAction.Approve)
        {
            throw new ArgumentOutOfRangeException(nameof(action), action, "The step has a method of its own.");
        }

        Require(action, actor, setting);
        Take(action, actor, now, comment);
        HandedOnAt = action is PlanAction.HandOn ? now : null;
        CompletionProposedAt = action is PlanAction.ProposeCompletion ? now : null;
        switch (action)
        {
            case PlanAction.Propose:
                _versions.Add(new PlanVersion(++VersionCount, actor.Name, now, PlanContent.Of(this)));
                break;
            case PlanAction.Withdraw:
                _versions.MaxBy(version => version.Number)!.MarkWithdrawn();
                break;
            case PlanAction.RequestRevision:
                ReturnCount++;
                break;
            default:
                break;
        }
    }

    /// <summary>The Office asks departments for their opinion until a day.</summary>
    public void Ask(IReadOnlyList<OrganizationUnit> departments, DateOnly due, Actor actor, DateTime now, PlanSetting setting)
    {
        Require(PlanAction.Ask, actor, setting);
        if (departments.Count == 0)
        {
            throw new RuleException("Chọn ít nhất một phòng, ban để lấy ý kiến.");
        }

        if (due < VietnamTime.DateOf(now))
        {
            throw new RuleException("Hạn góp ý không được trước hôm nay.");
        }

        Take(PlanAction.Ask, actor, now, $"{string.Join(", ", departments.Select(unit => unit.ShortName))}; hạn góp ý {VietnameseFormat.Date(due)}");
        Round++;
        _opinions.AddRange(departments.Select(unit => new PlanOpinion(unit, Round, due, now)));
    }

    /// <summary>A department that was asked answers; until the Office concludes it may answer anew.</summary>
    public void GiveOpinion(int departmentId, OpinionVerdict verdict, string? text, Actor actor, DateTime now)
    {
        var opinion = CurrentOpinions.FirstOrDefault(candidate => candidate.DepartmentId == departmentId);
        if (OpenRule(PlanAction.GiveOpinion, actor) is null || opinion is null || !actor.BelongsTo(departmentId))
        {
            throw Refusal(PlanAction.GiveOpinion, actor);
        }

        if (verdict is OpinionVerdict.ChangesAsked && CleanText.Clean(text) is null)
        {
            throw new RuleException("Đề nghị chỉnh sửa thì phải ghi nội dung cần chỉnh sửa.");
        }

        Take(PlanAction.GiveOpinion, actor, now, $"{opinion.Department.ShortName}: {Labels.Of(verdict).ToLower(VietnameseFormat.Culture)}");
        opinion.Give(verdict, text, actor, now);
    }

    /// <summary>The Office concludes the appraisal: when all have answered, or the last day has passed.</summary>
    public void Conclude(string? conclusion, Actor actor, DateTime now, PlanSetting setting)
    {
        Require(PlanAction.Conclude, actor, setting);
        var missing = CurrentOpinions.Where(opinion => !opinion.IsGiven && opinion.Due >= VietnamTime.DateOf(now)).Select(opinion => opinion.Department.Name).ToList();
        if (missing.Count > 0)
        {
            throw new RuleException($"Còn chờ ý kiến của {string.Join(", ", missing)}, hạn {VietnameseFormat.Date(OpinionsDue!.Value)}. Đủ ý kiến hoặc hết hạn thì mới kết luận được.");
        }

        Take(PlanAction.Conclude, actor, now, conclusion);
    }

    /// <summary>The committee's leader approves with number and date of the decision.</summary>
    public void Approve(string? number, DateOnly date, Actor actor, DateTime now, PlanSetting setting)
    {
        Require(PlanAction.Approve, actor, setting);
        var words = Decision.Check(number, date, VietnamTime.DateOf(StartedAt), VietnamTime.DateOf(now));
        Take(PlanAction.Approve, actor, now, $"Quyết định số {words} ngày {VietnameseFormat.Date(date)}");
        DecisionNumber = words;
        DecisionDate = date;
        _versions.MaxBy(version => version.Number)!.Approve(words, date);
    }

    protected override bool Holds(WorkflowCondition condition) => condition switch
    {
        WorkflowCondition.NeverReturned => ReturnCount == 0,
        WorkflowCondition.WasReturned => ReturnCount > 0,
        WorkflowCondition.Proposed => CompletionProposedAt is not null,
        _ => false,
    };

    private void Require(PlanAction action, Actor actor, PlanSetting setting)
    {
        var rule = OpenRule(action, actor) ?? throw Refusal(action, actor);
        if (rule.NeedsGuidance)
        {
            setting.RequireGuidance();
        }
    }
}
