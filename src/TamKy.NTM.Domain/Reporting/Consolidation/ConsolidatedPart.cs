using System.Text.Json.Serialization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>
/// Something works are about: a criterion, or the programme for tasks that serve no single one. Of the report's own set the key is the criterion's number,
/// of another set the code stands before it.
/// </summary>
/// <param name="SetName">Null for the report's own set.</param>
public sealed record ConsolidatedTopic(string Key, int Number, string Name, string? SetName)
{
    /// <summary>The tasks of the programme that serve no single criterion.</summary>
    public static ConsolidatedTopic Programme { get; } = new("CTCT", 0, "Chương trình công tác", null);

    [JsonIgnore]
    public bool IsCriterion => Number > 0;

    /// <summary>"Tiêu chí số 13 (Y tế)"; of another set, its name is added.</summary>
    [JsonIgnore]
    public string Title => !IsCriterion ? Name : SetName is null ? $"Tiêu chí số {Number} ({Name})" : $"Tiêu chí số {Number}, bộ {SetName} ({Name})";
}

/// <summary>What one unit reports in one part: about a topic, or in a section of its own words.</summary>
public sealed record ConsolidatedPart(string UnitCode)
{
    /// <summary>Key of the topic; null for a section.</summary>
    public string? Topic { get; init; }

    /// <summary>Before the number of a section of a department's report, whose numbers mean other things than a commune's.</summary>
    public const string OfDepartment = "P:";

    /// <summary>I, II.6, III …; of a department P:I, P:V …; null for a topic.</summary>
    public string? Section { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<string> Done { get; init; } = [];

    public IReadOnlyList<OpenWork> Unfinished { get; init; } = [];

    public CauseKind? CauseKind { get; init; }

    public string? Cause { get; init; }

    public string? Solution { get; init; }

    public DateOnly? SolutionDue { get; init; }

    /// <summary>Null where nothing is proposed; "Không có" counts as nothing.</summary>
    public string? Proposal { get; init; }

    /// <summary>A row of Biểu 09: a cause, a proposal, or a text on shortcomings or proposals.</summary>
    [JsonIgnore]
    public bool IsDifficulty => Cause is not null || Proposal is not null || (Section is "III" or "V" or OfDepartment + "V" or OfDepartment + "VI" && Text is not null);

    internal bool IsEmpty => Text is null && Done.Count == 0 && Unfinished.Count == 0 && Cause is null && Solution is null && Proposal is null;

    /// <summary>A section of a department's report.</summary>
    internal static ConsolidatedPart OfSection(string unitCode, PartContent part) => new(unitCode) { Section = OfDepartment + part.SectionCode, Text = Said(part.Text) };

    internal static ConsolidatedPart Of(string unitCode, string? topic, PartContent part, Month month) => new(unitCode)
    {
        Topic = topic,
        Section = topic is null ? part.SectionCode : null,
        Text = Said(part.Text),
        Done = [.. part.WorksDone()],
        Unfinished = [.. OpenWork.Of(part, month)],
        CauseKind = part.CauseKind,
        Cause = part.Cause,
        Solution = part.Solution,
        SolutionDue = part.SolutionDue,
        Proposal = Said(part.Proposal),
    };

    private static string? Said(string? text) =>
        text is null || VietnameseText.Fold(text).Trim(' ', '.', '-', '\n') is "khong co" or "khong" or "khong phat sinh" or "" ? null : text;
}

/// <param name="Since">The month in which it was first reported as unfinished.</param>
public sealed record OpenWork(string Text, Month Since)
{
    internal static IEnumerable<OpenWork> Of(PartContent part, Month month) =>
        part.PreviousWorks.Where(work => work.Disposition is WorkDisposition.Carried).Select(work => new OpenWork(work.Text, Month.FromValue(work.Since)))
            .Concat(ReportPart.Lines(part.Unfinished).Select(line => new OpenWork(line, month)));
}
