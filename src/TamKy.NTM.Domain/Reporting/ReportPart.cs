using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>
/// A part of a report on which the Office gives a verdict of its own: one criterion, or one section of text. Accepted parts stay locked, byte
/// for byte, until the report is concluded again.
/// </summary>
public sealed class ReportPart
{
    private readonly List<IndicatorEntry> _entries = [];
    private readonly List<PreviousWork> _previousWorks = [];
    private readonly List<ReviewPoint> _points = [];

    private ReportPart()
    {
    }

    internal ReportPart(int position, ReportSection section, IEnumerable<PreviousWork> previousWorks)
    {
        Position = position;
        Section = section;
        _previousWorks.AddRange(previousWorks);
    }

    internal ReportPart(int position, CriteriaSet set, string? group, Criterion criterion, IEnumerable<PreviousWork> previousWorks)
    {
        Position = position;
        GroupCode = group;
        CriteriaSet = set;
        Criterion = criterion;
        _entries.AddRange(criterion.Indicators.OrderBy(indicator => indicator.Position).Select(indicator => new IndicatorEntry(indicator)));
        _previousWorks.AddRange(previousWorks);
    }

    public int Id { get; private set; }

    /// <summary>Order in the report.</summary>
    public int Position { get; private set; }

    public int? SectionId { get; private set; }

    public ReportSection? Section { get; private set; }

    public int? CriteriaSetId { get; private set; }

    public CriteriaSet? CriteriaSet { get; private set; }

    /// <summary>Group of the unit in the set when the report was begun; the threshold may depend on it.</summary>
    public string? GroupCode { get; private set; }

    public int? CriterionId { get; private set; }

    public Criterion? Criterion { get; private set; }

    /// <summary>Text of a section.</summary>
    public string? Text { get; private set; }

    /// <summary>Việc đã hoàn thành, one work a line.</summary>
    public string? Done { get; private set; }

    /// <summary>Việc chưa hoàn thành, one work a line; next month each line is asked for.</summary>
    public string? Unfinished { get; private set; }

    public CauseKind? CauseKind { get; private set; }

    public string? Cause { get; private set; }

    public string? Solution { get; private set; }

    public DateOnly? SolutionDue { get; private set; }

    /// <summary>Đề xuất, kiến nghị với thành phố, phòng, ban.</summary>
    public string? Proposal { get; private set; }

    /// <summary>Not stored with the part but with each version sent: see <see cref="MonthlyReport.ShowVerified"/>.</summary>
    public IReadOnlyList<VerifiedCriterion> Verified { get; private set; } = [];

    public Verdict Verdict { get; private set; }

    public string? VerdictBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? VerdictAt { get; private set; }

    /// <summary>Counts the changes of this part: two people may write different parts of one report at the same time.</summary>
    public int Version { get; private set; } = 1;

    public IReadOnlyList<IndicatorEntry> Entries => _entries;

    public IReadOnlyList<PreviousWork> PreviousWorks => _previousWorks;

    public IReadOnlyList<ReviewPoint> Points => _points;

    /// <summary>"2. Giao thông" or "III. Tồn tại, hạn chế, nguyên nhân".</summary>
    public string Title => Criterion is { } criterion ? $"{criterion.Number}. {criterion.Name}{Suffix}" : $"{Section!.Code}. {Section.Title}";

    /// <summary>Stable name of the part across the months: TC:XA-NTM-2021-2025:2 or MUC:III.</summary>
    public string Key => Criterion is { } criterion ? $"TC:{CriteriaSet!.Code}:{criterion.Number}" : $"MUC:{Section!.Code}";

    /// <summary>Id of the part in the form.</summary>
    public string Anchor => $"phan-{Id}";

    /// <summary>Works that stay open this month: those written, and those carried over from last month.</summary>
    public bool HasUnfinishedWork => WorksUnfinished().Any();

    /// <summary>Nothing was entered yet.</summary>
    public bool IsEmpty => (Text ?? Done ?? Unfinished ?? Cause ?? Solution ?? Proposal) is null && CauseKind is null && SolutionDue is null
        && !_entries.Exists(entry => entry.IsFilled || entry.Remark is not null) && !_previousWorks.Exists(work => work.Disposition is not null);

    /// <summary>Works done this month, last month's that are now done included.</summary>
    public IEnumerable<string> WorksDone() =>
        Lines(Done).Concat(_previousWorks.Where(work => work.Disposition is WorkDisposition.Done).Select(work => work.Text));

    /// <summary>Works not done this month, with the month since which each is open.</summary>
    public IEnumerable<(string Text, Month? Since)> WorksUnfinished() =>
        _previousWorks.Where(work => work.Disposition is WorkDisposition.Carried).Select(work => (work.Text, (Month?)work.Since))
            .Concat(Lines(Unfinished).Select(line => (line, (Month?)null)));

    /// <summary>The points of the last round in which the part was returned.</summary>
    public IReadOnlyList<ReviewPoint> LastPoints => _points.Count == 0 ? [] : PointsOf(_points.Max(point => point.Round));

    /// <summary>What the unit answers before it sends again.</summary>
    public IReadOnlyList<ReviewPoint> PointsToAnswer => Verdict is Verdict.Returned ? LastPoints : [];

    public IReadOnlyList<ReviewPoint> PointsOf(int round) => [.. _points.Where(point => point.Round == round)];

    public static IEnumerable<string> Lines(string? text) =>
        (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.TrimStart('-', '+', '•', ' '))
            .Where(line => line.Length > 0);

    /// <summary>What is missing here before the report can be handed on; nothing in a part that is accepted.</summary>
    public IReadOnlyList<Gap> Gaps() => Verdict is Verdict.Accepted ? [] : [.. TextGaps(), .. IndicatorGaps(), .. WorkGaps(), .. PointGaps()];

    internal void ShowVerified(IReadOnlyList<VerifiedCriterion> verified) => Verified = verified;

    internal bool Differs(PartInput input) =>
        (Text, Done, Unfinished, CauseKind, Cause, Solution, SolutionDue, Proposal) != (
            CleanText.Clean(input.Text), CleanText.Clean(input.Done), CleanText.Clean(input.Unfinished), input.CauseKind,
            CleanText.Clean(input.Cause), CleanText.Clean(input.Solution), input.SolutionDue, CleanText.Clean(input.Proposal))
        || _entries.Exists(entry => entry.Differs(InputOf(entry, input)))
        || _previousWorks.Exists(work => work.Differs(input.PreviousWorks.GetValueOrDefault(work.Id) ?? PreviousWorkInput.Nothing));

    /// <summary>What next month is asked about: works not done, and old ones on which nothing was decided.</summary>
    internal IEnumerable<PreviousWork> WorksToAskAbout(Month month) =>
        _previousWorks.Where(work => work.Disposition is null or WorkDisposition.Carried)
            .Select(work => new PreviousWork(work.Text, work.Since, SolutionDue ?? work.Due))
            .Concat(Lines(Unfinished).Select(line => new PreviousWork(line, month, SolutionDue)));

    /// <exception cref="RuleException">Something in the input cannot be stored.</exception>
    internal void Check(PartInput input) => _entries.ForEach(entry => entry.Check(InputOf(entry, input)));

    internal void Fill(PartInput input)
    {
        _entries.ForEach(entry => entry.Set(InputOf(entry, input)));

        foreach (var work in _previousWorks)
        {
            work.Set(input.PreviousWorks.GetValueOrDefault(work.Id) ?? PreviousWorkInput.Nothing);
        }

        Text = CleanText.Clean(input.Text);
        Done = CleanText.Clean(input.Done);
        Unfinished = CleanText.Clean(input.Unfinished);
        CauseKind = input.CauseKind;
        Cause = CleanText.Clean(input.Cause);
        Solution = CleanText.Clean(input.Solution);
        SolutionDue = input.SolutionDue;
        Proposal = CleanText.Clean(input.Proposal);
        Version++;
    }

    internal void ConfirmUnchanged(ReportPart last)
    {
        foreach (var entry in _entries)
        {
            if (last._entries.Find(candidate => candidate.Indicator.Code == entry.Indicator.Code) is { } before)
            {
                entry.ConfirmUnchanged(before.Value, before.JudgedMet);
            }
        }

        Version++;
    }

    /// <summary>A point of the last round; answers of earlier rounds are history.</summary>
    internal ReviewPoint PointToAnswer(int pointId) =>
        PointsToAnswer.FirstOrDefault(point => point.Id == pointId) ?? throw new RuleException("Điểm trả lại này không còn. Mở lại trang để xem.");

    internal void Answer(ReviewPoint point, AnswerInput answer, string by, DateTime at)
    {
        point.Reply(answer.Kind, CleanText.Clean(answer.Text), by, at);
        Version++;
    }

    internal void Give(Verdict verdict, int round, IReadOnlyList<PointInput> points, Conclusions conclusions, string by, DateTime at)
    {
        var decided = _entries.Select(entry => (Entry: entry, Conclusion: verdict is Verdict.Accepted ? conclusions.Of(entry, by, at) : null)).ToList();
        decided.ForEach(pair => pair.Entry.Conclude(pair.Conclusion));
        _points.RemoveAll(point => point.Round == round);
        if (verdict is Verdict.Returned)
        {
            _points.AddRange(points.Select(point => new ReviewPoint(round, point.IndicatorId, CleanText.Clean(point.Reason)!, by, at)));
        }

        Verdict = verdict;
        VerdictBy = verdict is Verdict.Pending ? null : by;
        VerdictAt = verdict is Verdict.Pending ? null : at;
        Version++;
    }

    /// <summary>Sent again: what was returned waits for a verdict once more.</summary>
    internal void Reconsider()
    {
        if (Verdict is Verdict.Returned)
        {
            Verdict = Verdict.Pending;
            VerdictBy = null;
            VerdictAt = null;
        }
    }

    /// <summary>Withdrawn after having been sent again: what waited for a verdict is once more the unit's to mend.</summary>
    internal void ReturnAgain()
    {
        if (Verdict is Verdict.Pending && LastPoints is [var point, ..])
        {
            Verdict = Verdict.Returned;
            VerdictBy = point.RaisedBy;
            VerdictAt = point.RaisedAt;
        }
    }

    private static IndicatorInput InputOf(IndicatorEntry entry, PartInput input) =>
        input.Indicators.GetValueOrDefault(entry.IndicatorId) ?? IndicatorInput.Nothing;

    private IEnumerable<Gap> TextGaps()
    {
        if (Section is { IsRequired: true, HasText: true } section && Text is null)
        {
            yield return new Gap($"van-{Id}", $"Mục {section.Code}: chưa viết “{section.Title}”");
        }
    }

    private IEnumerable<Gap> IndicatorGaps() =>
        _entries.Where(entry => !entry.IsFilled && entry.Remark is null)
            .Select(entry => new Gap($"ct-{entry.Id}", $"Chỉ tiêu {entry.Indicator.Code}{Suffix}: {(entry.Indicator.IsNumeric ? "chưa nhập số" : "chưa tự đánh giá")}"));

    private IEnumerable<Gap> WorkGaps()
    {
        foreach (var work in _previousWorks)
        {
            if (work.Disposition is null)
            {
                yield return new Gap($"cu-{work.Id}", $"{Name}: việc tháng trước “{Shorten(work.Text)}” chưa chọn đã xong, chuyển tiếp hay thôi");
            }
            else if (work is { Disposition: WorkDisposition.Dropped, Note: null })
            {
                yield return new Gap($"cu-{work.Id}", $"{Name}: việc “{Shorten(work.Text)}” thôi không làm nhưng chưa nêu lý do");
            }
        }

        if (!HasUnfinishedWork)
        {
            yield break;
        }

        if (CauseKind is null || Cause is null)
        {
            yield return new Gap($"nn-{Id}", $"{Name}: việc chưa hoàn thành chưa có nguyên nhân");
        }

        if (Solution is null)
        {
            yield return new Gap($"gp-{Id}", $"{Name}: việc chưa hoàn thành chưa có giải pháp");
        }

        if (SolutionDue is null)
        {
            yield return new Gap($"han-{Id}", $"{Name}: giải pháp chưa có hạn");
        }
    }

    private IEnumerable<Gap> PointGaps()
    {
        foreach (var point in PointsToAnswer.Where(point => !point.IsAnswered))
        {
            var place = _entries.Find(entry => entry.IndicatorId == point.IndicatorId) is { } entry ? $"Chỉ tiêu {entry.Indicator.Code}{Suffix}" : Name;
            yield return new Gap($"tl-{point.Id}", $"{place}: {(point.AnswerKind is null ? "chưa trả lời điểm bị trả lại" : "giải trình chưa có lời")}");
        }
    }

    private string Suffix => CriteriaSet?.Level.Suffix() ?? string.Empty;

    private string Name => Criterion is { } criterion ? $"Tiêu chí {criterion.Number}{Suffix}" : $"Mục {Section!.Code}";

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57].TrimEnd() + "…";
}
