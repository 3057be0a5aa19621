using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>An occurrence as lists and documents read it.</summary>
public sealed record OccurrenceRow(
    int Id, int TaskId, int UnitId, string UnitCode, string UnitName, string Period, DateOnly PeriodFrom, DateOnly PeriodTo, OccurrenceFacts Facts, int Percent, string? Progress, string? Cause)
{
    /// <summary>The day on which the report that is the occurrence was first sent.</summary>
    public DateOnly? SentOn { get; init; }

    public int EvidenceCount { get; init; }

    /// <summary>Asks for more time and has no answer yet.</summary>
    public bool HasRequest { get; init; }

    public TaskStanding StandingOn(DateOnly day) => Facts.StandingOn(day, SentOn);

    public int DaysLateOn(DateOnly day) => Facts.DaysLateOn(day, SentOn);

    /// <summary>Finished counts whole, whatever was typed before.</summary>
    public int PercentOn(DateOnly day) => StandingOn(day) is TaskStanding.CompletedOnTime or TaskStanding.CompletedLate ? 100 : Math.Min(Percent, 99);
}
