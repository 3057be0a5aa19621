using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>One part of the monthly form as posted: everything as typed, so that whatever cannot be read is shown again unchanged.</summary>
public sealed class PartForm
{
    public int Version { get; init; }

    /// <summary>Numbers by indicator.</summary>
    public Dictionary<int, string?> Values { get; init; } = [];

    /// <summary>Own assessment by indicator: "dat" or "chua".</summary>
    public Dictionary<int, string?> Judged { get; init; } = [];

    public Dictionary<int, string?> Remarks { get; init; } = [];

    public string? Text { get; init; }

    public string? Done { get; init; }

    public string? Unfinished { get; init; }

    public CauseKind? CauseKind { get; init; }

    public string? Cause { get; init; }

    public string? Solution { get; init; }

    public string? SolutionDue { get; init; }

    public string? Proposal { get; init; }

    /// <summary>What became of last month's works, by work.</summary>
    public Dictionary<int, WorkDisposition?> Works { get; init; } = [];

    public Dictionary<int, string?> WorkNotes { get; init; } = [];

    /// <summary>Answers to returned points, by point.</summary>
    public Dictionary<int, AnswerKind?> Answers { get; init; } = [];

    public Dictionary<int, string?> AnswerTexts { get; init; } = [];

    public static PartForm From(ReportPart part) => new()
    {
        Version = part.Version,
        Values = part.Entries.ToDictionary(e => e.IndicatorId, e => e.Value is { } value ? VietnameseFormat.Number(value) : null),
        Judged = part.Entries.ToDictionary(e => e.IndicatorId, e => e.JudgedMet switch { true => "dat", false => "chua", null => null }),
        Remarks = part.Entries.ToDictionary(e => e.IndicatorId, e => e.Remark),
        Text = part.Text,
        Done = part.Done,
        Unfinished = part.Unfinished,
        CauseKind = part.CauseKind,
        Cause = part.Cause,
        Solution = part.Solution,
        SolutionDue = part.SolutionDue is { } due ? VietnameseFormat.Date(due) : null,
        Proposal = part.Proposal,
        Works = part.PreviousWorks.ToDictionary(w => w.Id, w => w.Disposition),
        WorkNotes = part.PreviousWorks.ToDictionary(w => w.Id, w => w.Note),
        Answers = part.PointsToAnswer.ToDictionary(p => p.Id, p => p.AnswerKind),
        AnswerTexts = part.PointsToAnswer.ToDictionary(p => p.Id, p => p.Answer),
    };
}
