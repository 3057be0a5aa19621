using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>Brings the occurrences of tasks in line with what was changed; saved with the rest.</summary>
public sealed class TaskRevisions(AppDbContext db, Schedules schedules)
{
    /// <param name="tasks">Of programmes in force, tracked, with their programme and who does them.</param>
    /// <param name="plan">By the groups as they now are.</param>
    public async Task<TaskRevision> ApplyAsync(
        IReadOnlyCollection<WorkTask> tasks, TaskDecision decision, Actor actor, DateTime now, CancellationToken ct, OccurrencePlan? plan = null, bool datesToo = true)
    {
        plan ??= await PlanAsync(ct);
        var ids = tasks.Where(task => task.Id > 0).Select(task => task.Id).ToList();
        var existing = (await db.TaskOccurrences.Where(own => ids.Contains(own.TaskId)).Include(own => own.Unit).AsSplitQuery().ToListAsync(ct)).ToLookup(own => own.TaskId);
        var revisions = tasks.Select(task => TaskRevision.Apply(task, plan, [.. existing[task.Id]], decision, actor, now, datesToo)).ToList();
        var whole = new TaskRevision([.. revisions.SelectMany(revision => revision.Added)], revisions.Sum(revision => revision.Followed), revisions.Sum(revision => revision.Dropped));
        db.TaskOccurrences.AddRange(whole.Added);
        return whole;
    }

    public async Task<OccurrencePlan> PlanAsync(CancellationToken ct) => await db.OccurrencePlanAsync(await schedules.GetAsync(ct), ct);
}
