using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Workflows;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Standards.RecognitionState, TamKy.NTM.Domain.Standards.RecognitionAction>;

namespace TamKy.NTM.Domain.Standards;

/// <summary>How a unit stands towards one level: from registration to recognition, and after it maintenance, risk and revocation, with its dossier.</summary>
public sealed class Recognition : WorkflowRecord<RecognitionState, RecognitionAction>
{
    private static readonly DateOnly FirstDay = new(2010, 6, 4);

    private readonly List<RecognitionItem> _lines = [];

    private Recognition()
    {
    }

    /// <summary>Opens the file of a unit that is not recognised yet.</summary>
    public Recognition(OrganizationUnit unit, NtmLevel level, Provenance provenance)
        : base(unit)
    {
        if (level is NtmLevel.ModelVillage != unit.Kind is UnitKind.Village)
        {
            throw new RuleException("Mức chuẩn này không dùng cho loại đơn vị đã chọn.");
        }

        Level = level;
        Provenance = provenance;
    }

    /// <summary>Of the first programme, Quyết định 800/QĐ-TTg: no decision on recognition is older.</summary>
    public static DateOnly EarliestDecision => FirstDay;

    public NtmLevel Level { get; private set; }

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionDate { get; private set; }

    /// <summary>Known even where number and date are not.</summary>
    public int? RecognizedYear { get; private set; }

    public string? RevocationNumber { get; private set; }

    public DateOnly? RevocationDate { get; private set; }

    /// <summary>Of the decision, as far as it was read.</summary>
    public Provenance Provenance { get; private set; } = null!;

    /// <summary>Every line there ever was: those in use, and those of registrations before, which stay as they were answered.</summary>
    public IReadOnlyList<RecognitionItem> Lines => _lines;

    /// <summary>What the dossier needs, in order. Made when the dossier is begun.</summary>
    public IReadOnlyList<RecognitionItem> Items => [.. _lines.Where(line => line.ReplacedAt is null)];

    /// <summary>The checklists of registrations before, the latest first, by the day on which each was replaced (UTC).</summary>
    public IEnumerable<IGrouping<DateTime, RecognitionItem>> Replaced =>
        _lines.Where(line => line.ReplacedAt is not null).OrderBy(line => line.Position).GroupBy(line => line.ReplacedAt!.Value).OrderByDescending(list => list.Key);

    public override IReadOnlyList<Rule> Rules => RecognitionWorkflow.Rules;

    /// <summary>Day of the last registration; null for a recognition that is older than the portal.</summary>
    public DateOnly? RegisteredOn =>
        Steps.Where(step => step.Action is RecognitionAction.Register).Select(step => (DateOnly?)VietnamTime.DateOf(step.At)).Max();

    public bool IsRecognized => State is RecognitionState.Recognized or RecognitionState.Maintained or RecognitionState.AtRisk;

    public int Present => Items.Count(item => item.IsPresent);

    /// <summary>A recognition that is older than the portal, as read in its sources.</summary>
    public static Recognition Recorded(OrganizationUnit unit, NtmLevel level, int year, string? number, DateOnly? date, Provenance provenance)
    {
        var recognition = new Recognition(unit, level, provenance) { RecognizedYear = year, DecisionNumber = number, DecisionDate = date };
        recognition.Begin(RecognitionState.Recognized);
        return recognition;
    }

    public override IReadOnlyList<Gap> Gaps() =>
    [
        .. Items.Count == 0 ? [new Gap("ho-so", "danh mục hồ sơ")] : Array.Empty<Gap>(),
        .. Items.Where(item => !item.IsPresent && item.Remark is null).OrderBy(item => item.Position)
            .Select(item => new Gap($"muc-{item.Id}", $"{item.Requirement} (chưa có thì phải ghi rõ vì sao)")),
    ];

    /// <summary>A step that needs nothing but a comment.</summary>
    public void Apply(RecognitionAction action, Actor actor, DateTime now, string? comment = null)
    {
        if (action is RecognitionAction.Prepare or RecognitionAction.RecordRecognition or RecognitionAction.RecordRevocation)
        {
            throw new ArgumentOutOfRangeException(nameof(action), action, "The step has a method of its own.");
        }

        Take(action, actor, now, comment);
        if (action is RecognitionAction.Register)
        {
            PutAside(now);
        }
    }

    /// <summary>
    /// Begins the dossier: the general papers, and the proofs of each criterion of the set. After a new registration the checklist is made anew from the set
    /// in force then; the one before is kept with its answers.
    /// </summary>
    public void Prepare(CriteriaSet set, IEnumerable<DossierPaper> papers, Actor actor, DateTime now)
    {
        if (set.Level != Level)
        {
            throw new RuleException("Bộ tiêu chí không thuộc mức chuẩn của hồ sơ này.");
        }

        Take(RecognitionAction.Prepare, actor, now);
        PutAside(now);
        var own = papers.Where(paper => paper.Level == Level).OrderBy(paper => paper.Position).Select(paper => (paper.Name, Criterion: (Criterion?)null));
        var proofs = set.Criteria.OrderBy(criterion => criterion.Number)
            .Select(criterion => (Name: $"Hồ sơ minh chứng tiêu chí {criterion.Number}. {criterion.Name}", Criterion: (Criterion?)criterion));
        _lines.AddRange(own.Concat(proofs).Select((line, index) => new RecognitionItem(index + 1, line.Name, line.Criterion)));
    }

    /// <summary>Says of each line whether it is there; the same again changes nothing.</summary>
    public void Mark(IReadOnlyDictionary<int, (bool IsPresent, string? Remark)> marks, Actor actor, DateTime now)
    {
        if (!IsOwn(actor))
        {
            throw new PermissionException();
        }

        if (State is not RecognitionState.Preparing)
        {
            throw new RuleException($"Hồ sơ đang ở bước “{Labels.Of(State)}” nên không sửa danh mục được.");
        }

        var changed = Items.Where(item => marks.TryGetValue(item.Id, out var mark) && (item.IsPresent, item.Remark) != (mark.IsPresent, CleanText.Clean(mark.Remark))).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        if (changed.Exists(item => CleanText.Clean(marks[item.Id].Remark)?.Length > PlanLimits.Remark))
        {
            throw new RuleException($"Ghi chú của một mục dài quá {PlanLimits.Remark} ký tự.");
        }

        BeginEdit(actor, now);
        foreach (var item in changed)
        {
            (item.IsPresent, item.Remark) = (marks[item.Id].IsPresent, CleanText.Clean(marks[item.Id].Remark));
            (item.MarkedBy, item.MarkedAt) = (actor.Name, now);
        }
    }

    /// <summary>The decision on recognition, copied from the signed paper.</summary>
    public void RecordRecognition(string? number, DateOnly date, Actor actor, DateTime now, string? comment = null)
    {
        _ = OpenRule(RecognitionAction.RecordRecognition, actor) ?? throw Refusal(RecognitionAction.RecordRecognition, actor);
        var words = Decision.Check(number, date, FirstDay, VietnamTime.DateOf(now));
        Take(RecognitionAction.RecordRecognition, actor, now, Words($"Quyết định số {words} ngày {VietnameseFormat.Date(date)}", comment));
        (DecisionNumber, DecisionDate, RecognizedYear) = (words, date, date.Year);
        (RevocationNumber, RevocationDate) = (null, null);
        Provenance = new Provenance($"Văn phòng Điều phối ghi theo Quyết định {words}", Confidence.Confirmed);
    }

    public void RecordRevocation(string? number, DateOnly date, string? reason, Actor actor, DateTime now)
    {
        _ = OpenRule(RecognitionAction.RecordRevocation, actor) ?? throw Refusal(RecognitionAction.RecordRevocation, actor);
        var words = Decision.Check(number, date, DecisionDate ?? FirstDay, VietnamTime.DateOf(now));
        if (CleanText.Clean(reason) is null)
        {
            throw new RuleException("Phải ghi rõ lý do.");
        }

        Take(RecognitionAction.RecordRevocation, actor, now, Words($"Quyết định số {words} ngày {VietnameseFormat.Date(date)}", reason));
        (RevocationNumber, RevocationDate) = (words, date);
    }

    protected override bool Holds(WorkflowCondition condition) => condition switch
    {
        WorkflowCondition.RecognizedByProvince => Level is not NtmLevel.ModelVillage,
        WorkflowCondition.RecognizedByCity => Level is NtmLevel.ModelVillage,
        _ => false,
    };

    /// <summary>The checklist in use, if any, becomes history.</summary>
    private void PutAside(DateTime now)
    {
        foreach (var line in Items)
        {
            line.ReplacedAt = now;
        }
    }

    private static string Words(string decision, string? comment) => CleanText.Clean(comment) is { } words ? $"{decision}. {words}" : decision;
}
