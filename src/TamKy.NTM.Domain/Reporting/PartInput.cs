namespace TamKy.NTM.Domain.Reporting;

/// <summary>What an officer typed for one indicator.</summary>
public sealed record IndicatorInput(decimal? Value, bool? JudgedMet, string? Remark)
{
    public static IndicatorInput Nothing { get; } = new(null, null, null);
}

/// <summary>What an officer chose for a work left unfinished last month.</summary>
public sealed record PreviousWorkInput(WorkDisposition? Disposition, string? Note)
{
    public static PreviousWorkInput Nothing { get; } = new(null, null);
}

/// <summary>The whole content of one part of a report, as typed: indicators by id, last month's works by id, and the texts.</summary>
public sealed record PartInput
{
    public string? Text { get; init; }

    public string? Done { get; init; }

    public string? Unfinished { get; init; }

    public CauseKind? CauseKind { get; init; }

    public string? Cause { get; init; }

    public string? Solution { get; init; }

    public DateOnly? SolutionDue { get; init; }

    public string? Proposal { get; init; }

    public IReadOnlyDictionary<int, IndicatorInput> Indicators { get; init; } = new Dictionary<int, IndicatorInput>();

    public IReadOnlyDictionary<int, PreviousWorkInput> PreviousWorks { get; init; } = new Dictionary<int, PreviousWorkInput>();

    /// <summary>What stands in a part already, to be changed in places.</summary>
    public static PartInput Of(ReportPart part) => new()
    {
        Text = part.Text,
        Done = part.Done,
        Unfinished = part.Unfinished,
        CauseKind = part.CauseKind,
        Cause = part.Cause,
        Solution = part.Solution,
        SolutionDue = part.SolutionDue,
        Proposal = part.Proposal,
        Indicators = part.Entries.ToDictionary(entry => entry.IndicatorId, entry => new IndicatorInput(entry.Value, entry.JudgedMet, entry.Remark)),
        PreviousWorks = part.PreviousWorks.ToDictionary(work => work.Id, work => new PreviousWorkInput(work.Disposition, work.Note)),
    };
}
