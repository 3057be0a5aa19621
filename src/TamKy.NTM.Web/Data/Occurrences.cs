using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data;

/// <summary>Gives every unit its share of the tasks of a programme in force.</summary>
public static class Occurrences
{
    /// <summary>What turns tasks into occurrences, as things stand.</summary>
    public static async Task<OccurrencePlan> OccurrencePlanAsync(this AppDbContext db, ReportingSchedule schedule, CancellationToken ct)
    {
        var groups = await db.UnitGroups.Include(group => group.Unit).ToListAsync(ct);
        var kinds = groups.SelectMany(group => group.Kinds).Distinct().ToList();
        var named = groups.SelectMany(group => group.Changes).Select(change => change.UnitId).ToList();
        var units = await db.Units.Where(unit => kinds.Contains(unit.Kind) || named.Contains(unit.Id)).ToListAsync(ct);
        return new OccurrencePlan(groups, units, await db.ReportingDuties.ToListAsync(ct), await db.WorkingCalendarAsync(ct), schedule);
    }

    /// <summary>Adds the occurrences that are missing, for all tasks of programmes in force; they are saved with the rest.</summary>
    /// <param name="programmeId">Of one programme only; null for all.</param>
    /// <returns>How many were added.</returns>
    public static async Task<int> AddMissingOccurrencesAsync(this AppDbContext db, ReportingSchedule schedule, CancellationToken ct, int? programmeId = null)
    {
        var tasks = await db.WorkTasks.Where(task => task.Programme.InForceFrom != null && (programmeId == null || task.ProgrammeId == programmeId))
            .Include(task => task.Programme).Include(task => task.Assignments).ThenInclude(assignment => assignment.Unit).AsSplitQuery().ToListAsync(ct);
        if (tasks.Count == 0)
        {
            return 0;
        }

        var plan = await db.OccurrencePlanAsync(schedule, ct);
        var existing = (await db.TaskOccurrences.Where(own => programmeId == null || own.Task.ProgrammeId == programmeId).Select(own => new { own.TaskId, own.UnitId, own.PeriodKey }).ToListAsync(ct))
            .ToLookup(own => own.TaskId, own => (own.UnitId, own.PeriodKey));
        var missing = tasks.SelectMany(task => plan.Missing(task, existing[task.Id].ToHashSet())).ToList();
        db.TaskOccurrences.AddRange(missing);
        return missing.Count;
    }
}
