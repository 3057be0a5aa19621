using System.Text.Json.Serialization;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>How the units stand with the year's work programme on a day (programme 2022, IV.5): what was due before it, and by name what is overdue.</summary>
/// <param name="AsOf">What was due before this day is counted; the states are those of this day.</param>
public sealed record ProgrammeContent(int Year, DateOnly AsOf)
{
    /// <summary>The units of which something was due, in the order in which they are listed.</summary>
    public IReadOnlyList<ProgrammeUnit> Units { get; init; } = [];

    /// <summary>By unit, the oldest first.</summary>
    public IReadOnlyList<OverdueTask> Overdue { get; init; } = [];

    /// <summary>Suspended and dropped occurrences count nowhere; what has no due day is never due.</summary>
    public static ProgrammeContent Of(int year, DateOnly day, IEnumerable<DueTask> tasks)
    {
        var due = tasks.Where(task => task.Facts.Due < day && task.Facts.StandingOn(day, task.SentOn) is not (TaskStanding.Suspended or TaskStanding.Cancelled))
            .OrderBy(task => task.UnitCode, StringComparer.Ordinal).ThenBy(task => task.Facts.Due).ThenBy(task => task.Code, StringComparer.Ordinal).ToList();
        return new ProgrammeContent(year, day)
        {
            Units =
            [
                .. due.GroupBy(task => (task.UnitCode, task.UnitName)).Select(unit => new ProgrammeUnit(
                    unit.Key.UnitCode, unit.Key.UnitName, unit.Count(), Count(unit, TaskStanding.CompletedOnTime), Count(unit, TaskStanding.CompletedLate),
                    Count(unit, TaskStanding.ReportedDone), Count(unit, TaskStanding.Overdue))),
            ],
            Overdue =
            [
                .. due.Where(task => task.Facts.StandingOn(day, task.SentOn) is TaskStanding.Overdue)
                    .Select(task => new OverdueTask(task.UnitCode, task.Code, task.Title, task.Period, task.Facts.Due!.Value)),
            ],
        };

        int Count(IEnumerable<DueTask> own, TaskStanding standing) => own.Count(task => task.Facts.StandingOn(day, task.SentOn) == standing);
    }

    public int DaysLate(OverdueTask task) => AsOf.DayNumber - task.Due.DayNumber;

    /// <summary>The overdue tasks with all units that owe the same one since the same day, the oldest first.</summary>
    public IReadOnlyList<IReadOnlyList<OverdueTask>> Same() =>
        [.. Overdue.GroupBy(task => (task.Due, task.Code, task.Period)).OrderBy(same => same.Key.Due).ThenBy(same => same.Key.Code, StringComparer.Ordinal).Select(same => (IReadOnlyList<OverdueTask>)[.. same])];

    public IEnumerable<OverdueTask> OverdueOf(string unitCode) => Overdue.Where(task => task.UnitCode == unitCode);
}

/// <param name="Due">What was due; the rest adds up to it.</param>
/// <param name="Waiting">Reported done, not yet confirmed.</param>
public sealed record ProgrammeUnit(string Code, string Name, int Due, int OnTime, int Late, int Waiting, int Overdue);

/// <param name="Period">2022-06, 2022-Q2 or 2022.</param>
public sealed record OverdueTask(string UnitCode, string Code, string Title, string Period, DateOnly Due)
{
    /// <summary>"CT22-020", "CT22-094 tháng 6/2022".</summary>
    [JsonIgnore]
    public string Name => Period.Contains('-', StringComparison.Ordinal) ? $"{Code} {TaskPeriod.NameOf(Period)}" : Code;
}

/// <summary>An occurrence with a due day, as far as its standing needs it.</summary>
public sealed record DueTask(string UnitCode, string UnitName, string Code, string Title, string Period, OccurrenceFacts Facts, DateOnly? SentOn);
