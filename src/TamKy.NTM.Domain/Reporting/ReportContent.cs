using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>The content of a report as plain data: what is kept of each version, compared between versions, consolidated and printed.</summary>
/// <param name="Answers">What the unit answered to the points for which parts had been returned; kept apart, so that an untouched part stays byte-equal.</param>
public sealed record ReportContent(IReadOnlyList<PartContent> Parts, IReadOnlyList<AnswerContent> Answers)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static ReportContent Of(MonthlyReport report) =>
        new(
            [.. report.Parts.OrderBy(part => part.Position).Select(PartContent.Of)],
            [.. report.Parts.OrderBy(part => part.Position).SelectMany(part => part.PointsToAnswer.OrderBy(point => point.Id).Select(point => AnswerContent.Of(part, point)))]);

    /// <summary>The content with the figures that the Office concluded; null when it concluded none apart.</summary>
    public static ReportContent? Concluded(MonthlyReport report)
    {
        var concluded = report.Parts.SelectMany(part => part.Entries).Where(entry => entry.Conclusion is not null).ToDictionary(entry => entry.IndicatorId, entry => entry.Conclusion!);
        if (concluded.Count == 0)
        {
            return null;
        }

        var content = Of(report);
        return content with
        {
            Parts = [.. content.Parts.Select(part => part with { Indicators = [.. part.Indicators.Select(indicator => indicator.With(concluded.GetValueOrDefault(indicator.IndicatorId)))] })],
        };
    }

    public static ReportContent FromJson(string json) =>
        JsonSerializer.Deserialize<ReportContent>(json, Json) ?? throw new InvalidDataException("A stored report version is empty.");

    /// <summary>The same content gives the same text: decimals carry no trailing zeros, members keep their order.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public PartContent? Part(string key) => Parts.FirstOrDefault(part => part.Key == key);
}

/// <param name="Key">As <see cref="ReportPart.Key"/>.</param>
public sealed record PartContent(string Key, string Title)
{
    /// <summary>Code of the criteria set; null for a section of text.</summary>
    public string? SetCode { get; init; }

    /// <summary>Group of the unit in the set when the report was begun; null where the set has none.</summary>
    public string? GroupCode { get; init; }

    public int? CriterionNumber { get; init; }

    public string? SectionCode { get; init; }

    public string? Text { get; init; }

    public string? Done { get; init; }

    public string? Unfinished { get; init; }

    public CauseKind? CauseKind { get; init; }

    public string? Cause { get; init; }

    public string? Solution { get; init; }

    public DateOnly? SolutionDue { get; init; }

    public string? Proposal { get; init; }

    public IReadOnlyList<IndicatorContent> Indicators { get; init; } = [];

    public IReadOnlyList<PreviousWorkContent> PreviousWorks { get; init; } = [];

    /// <summary>In a department's report: what it verified. Null in every other part.</summary>
    public IReadOnlyList<VerifiedCriterion>? Verified { get; init; }

    public IEnumerable<string> WorksDone() =>
        ReportPart.Lines(Done).Concat(PreviousWorks.Where(work => work.Disposition is WorkDisposition.Done).Select(work => work.Text));

    public IEnumerable<string> WorksUnfinished() =>
        PreviousWorks.Where(work => work.Disposition is WorkDisposition.Carried).Select(work => work.Text).Concat(ReportPart.Lines(Unfinished));

    /// <summary>Works of the programme, which belong to no criterion: the only section that is written like a criterion.</summary>
    public bool TellsOfProgramme() => SectionCode is not null && ((Done ?? Unfinished ?? Cause ?? Solution ?? Proposal) is not null || PreviousWorks.Count > 0);

    public static PartContent Of(ReportPart part) => new(part.Key, part.Title)
    {
        SetCode = part.CriteriaSet?.Code,
        GroupCode = part.GroupCode,
        CriterionNumber = part.Criterion?.Number,
        SectionCode = part.Section?.Code,
        Text = part.Text,
        Verified = part.Section?.Kind is SectionKind.Verification ? part.Verified : null,
        Done = part.Done,
        Unfinished = part.Unfinished,
        CauseKind = part.CauseKind,
        Cause = part.Cause,
        Solution = part.Solution,
        SolutionDue = part.SolutionDue,
        Proposal = part.Proposal,
        Indicators = [.. part.Entries.OrderBy(entry => entry.Indicator.Position).Select(IndicatorContent.Of)],
        PreviousWorks = [.. part.PreviousWorks.OrderBy(work => work.Id).Select(PreviousWorkContent.Of)],
    };
}

public sealed record IndicatorContent(int IndicatorId, string Code, decimal? Value, bool? JudgedMet, string? Remark, bool ConfirmedUnchanged)
{
    /// <summary>Without zeros after the last digit that counts: 61.50 and 61.5 are the same text.</summary>
    public decimal? Value { get; init; } = WithoutTrailingZeros(Value);

    /// <summary>Only in a concluded content: whose figure stands here, and what the commune had reported.</summary>
    public ConclusionContent? Conclusion { get; init; }

    internal IndicatorContent With(OfficeConclusion? conclusion) => conclusion is null ? this : this with
    {
        Value = WithoutTrailingZeros(conclusion.Value),
        JudgedMet = conclusion.JudgedMet,
        Conclusion = new ConclusionContent(conclusion.Basis, Value, JudgedMet, conclusion.Department, conclusion.Reason),
    };

    internal static IndicatorContent Of(IndicatorEntry entry) =>
        new(entry.IndicatorId, entry.Indicator.Code, entry.Value, entry.JudgedMet, entry.Remark, entry.ConfirmedUnchanged);

    private static decimal? WithoutTrailingZeros(decimal? value) => value / 1.0000000000000000000000000000m;
}

/// <param name="ReportedValue">The commune's own figure.</param>
/// <param name="Department">Whose figure was used, when it is a department's.</param>
public sealed record ConclusionContent(FigureBasis Basis, decimal? ReportedValue, bool? ReportedMet, string? Department, string Reason);

public sealed record PreviousWorkContent(string Text, int Since, WorkDisposition? Disposition, string? Note)
{
    internal static PreviousWorkContent Of(PreviousWork work) => new(work.Text, work.Since.Value, work.Disposition, work.Note);
}

public sealed record AnswerContent(
    string PartKey, string? IndicatorCode, string Reason, string RaisedBy, DateTime RaisedAt, AnswerKind? Kind, string? Answer, string? AnsweredBy)
{
    internal static AnswerContent Of(ReportPart part, ReviewPoint point) => new(
        part.Key,
        part.Entries.FirstOrDefault(entry => entry.IndicatorId == point.IndicatorId)?.Indicator.Code,
        point.Reason,
        point.RaisedBy,
        point.RaisedAt,
        point.AnswerKind,
        point.Answer,
        point.AnsweredBy);
}
