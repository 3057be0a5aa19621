using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// Turns tasks into what each unit has to do: one occurrence for every period and every leading unit, a group standing for its members on the last day of
/// the period. Running it again adds what is missing and nothing else.
/// </summary>
/// <param name="units">Every unit that a group may stand for.</param>
/// <param name="duties">The departments that report every month.</param>
public sealed class OccurrencePlan(IReadOnlyList<UnitGroup> groups, IReadOnlyList<OrganizationUnit> units, IReadOnlyList<ReportingDuty> duties, WorkingCalendar calendar, ReportingSchedule schedule)
{
    /// <summary>The occurrences of a task that are not there yet.</summary>
    /// <param name="existing">Unit and period of those that are.</param>
    public IEnumerable<TaskOccurrence> Missing(WorkTask task, IReadOnlySet<(int UnitId, string Period)> existing) =>
        from period in TaskPeriod.Of(task.Programme.Year, task.Recurrence)
        where IsAsked(task, period)
        from unit in Leads(task, period.To)
        where !existing.Contains((unit.Id, period.Key)) && (task.ClosedBy is ClosedBy.Confirmation || Reports(unit, period))
        select new TaskOccurrence(task, unit, period, Due(task, unit, period));

    /// <summary>The units that lead a task on a day, groups as their members.</summary>
    public IEnumerable<OrganizationUnit> Leads(WorkTask task, DateOnly day) => Members(task.Leads, day);

    /// <summary>
    /// The last day, moved to a working day: as the programme names it; for a task that is a monthly report the report's own deadline; for other recurring
    /// tasks the last day of the period (by custom, cần kiểm); none where the programme names none.
    /// </summary>
    private DateOnly? Due(WorkTask task, OrganizationUnit unit, TaskPeriod period)
    {
        if (task.ClosedBy is ClosedBy.MonthlyReport && period.Month is { } month)
        {
            return schedule.Due(IsPlace(unit) ? Reporter.Commune : Reporter.Department, month);
        }

        DateOnly? nominal = task.Recurrence switch
        {
            Recurrence.Continuous => null,
            Recurrence.Once => task.Deadline,
            Recurrence.Yearly => task.Deadline ?? period.To,
            _ => period.To,
        };
        return nominal is { } day ? calendar.NextWorkingDay(day) : null;
    }

    /// <summary>What ended before the programme came into force, or before the task was changed, is not asked for anew; nor is anything of a task that has ended.</summary>
    private static bool IsAsked(WorkTask task, TaskPeriod period) =>
        task.EndedOn is null && (task.AskedFrom ?? task.Programme.InForceFrom) is var from && (from is null || from <= period.To);

    /// <summary>Who does not report on the portal in a month is not asked for that report (decision 7).</summary>
    private bool Reports(OrganizationUnit unit, TaskPeriod period) =>
        period.Month is { } month
        && (IsPlace(unit) ? schedule.Reports(unit, month) : duties.Any(duty => duty.UnitId == unit.Id && duty.From <= period.To && (duty.To is null || period.To <= duty.To)));

    private static bool IsPlace(OrganizationUnit unit) => unit.Kind is UnitKind.Commune or UnitKind.Ward;

    private IEnumerable<OrganizationUnit> Members(IEnumerable<TaskAssignment> assignments, DateOnly day) =>
        assignments
            .SelectMany(assignment => groups.FirstOrDefault(group => group.UnitId == assignment.UnitId) is { } group
                ? units.Where(unit => group.Has(unit, day))
                : assignment.Unit.ExistsOn(day) ? [assignment.Unit] : [])
            .DistinctBy(unit => unit.Id)
            .OrderBy(unit => unit.Code, StringComparer.Ordinal);
}
