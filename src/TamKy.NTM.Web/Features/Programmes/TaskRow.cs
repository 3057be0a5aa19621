using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>A task with those of its occurrences that the reader may know of and asked for.</summary>
public sealed record TaskRow(WorkTask Task, IReadOnlyList<OccurrenceRow> Occurrences, DateOnly Today)
{
    public int Count(TaskStanding standing) => Occurrences.Count(row => row.StandingOn(Today) == standing);

    public int Overdue => Count(TaskStanding.Overdue);

    public int Done => Count(TaskStanding.CompletedOnTime) + Count(TaskStanding.CompletedLate);

    /// <summary>What is still asked for: neither dropped nor waiting for others.</summary>
    public int Asked => Occurrences.Count - Count(TaskStanding.Cancelled) - Count(TaskStanding.Suspended);

    /// <summary>Mean over what is asked for, rounded down; null when nothing is.</summary>
    public int? Percent => Asked == 0
        ? null
        : Occurrences.Where(row => row.StandingOn(Today) is not (TaskStanding.Cancelled or TaskStanding.Suspended)).Sum(row => row.PercentOn(Today)) / Asked;

    /// <summary>The standing that asks for attention first.</summary>
    public TaskStanding? Worst => Occurrences.Count == 0 ? null : Occurrences.Select(row => row.StandingOn(Today)).MinBy(TaskLook.Urgency);

    /// <summary>The next day on which something is due, else the last that was.</summary>
    public DateOnly? Due => Occurrences.Where(IsOpen).Min(row => row.Facts.Due) ?? Occurrences.Max(row => row.Facts.Due);

    private bool IsOpen(OccurrenceRow row) => row.StandingOn(Today) is TaskStanding.NotStarted or TaskStanding.InProgress or TaskStanding.Overdue;
}
