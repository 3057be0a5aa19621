using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Programmes;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>
/// What is being done for the criteria of a set in one commune: open tasks of the year's programme, its own and those of departments, as they stand
/// today; and the money that decisions up to the day gave it for a criterion. Empty for those who may open neither.
/// </summary>
public sealed class LinkedWork
{
    /// <summary>More are a click away.</summary>
    public const int MostTasks = 3;

    private readonly ILookup<int, TaskLink> _tasks;
    private readonly IReadOnlyList<FundLink> _funds;

    private LinkedWork(IEnumerable<(int Criterion, TaskLink Task)> tasks, IReadOnlyList<FundLink> funds)
    {
        _tasks = tasks.ToLookup(pair => pair.Criterion, pair => pair.Task);
        _funds = funds;
    }

    public static LinkedWork None { get; } = new([], []);

    /// <param name="Breadth">How many criteria of the set the task serves: the fewer, the closer.</param>
    public sealed record TaskLink(int TaskId, int OccurrenceId, string Title, string UnitName, DateOnly? Due, TaskStanding Standing, int Breadth);

    /// <summary>One decision; money for several criteria is not split among them.</summary>
    /// <param name="Amount">Đồng.</param>
    public sealed record FundLink(long Amount, IReadOnlyList<string> Criteria);

    /// <summary>Each task once, by the unit where it asks for attention most; those first, then those that serve this criterion more than others.</summary>
    public IReadOnlyList<TaskLink> Tasks(int criterion) =>
    [
        .. _tasks[criterion].OrderBy(task => TaskLook.Urgency(task.Standing)).ThenBy(task => task.Breadth).ThenBy(task => task.Due ?? DateOnly.MaxValue).ThenBy(task => task.OccurrenceId)
            .DistinctBy(task => task.TaskId),
    ];

    public IReadOnlyList<FundLink> Funds(int criterion) => [.. _funds.Where(fund => fund.Criteria.Contains($"{criterion}"))];

    public static async Task<LinkedWork> LoadAsync(AppDbContext db, Actor actor, OrganizationUnit unit, TargetSet target, GapLoader loader, CancellationToken ct)
    {
        if (target.IsDraft || target.Set.Level is NtmLevel.ModelVillage || !Policies.Opens(Policies.Reporting, actor))
        {
            return None;
        }

        var tasks = loader.IsRunning ? await Open(db, actor, unit.Id, target.Set.Code, loader.Day).ToListAsync(ct) : [];
        var funds = await Given(db, actor, unit.Id, loader.Day).ToListAsync(ct);
        return new LinkedWork(
            from task in tasks
            let link = new TaskLink(task.TaskId, task.Id, task.Title, task.UnitName, task.Due, new OccurrenceFacts(task.State, task.ClosedBy, task.PeriodFrom, task.Due, DoneOn: null).StandingOn(loader.Day), task.Criteria.Count)
            from criterion in task.Criteria
            select (criterion, link),
            funds);
    }

    public sealed record OpenTask(int TaskId, int Id, string Title, string UnitName, TaskState State, ClosedBy ClosedBy, DateOnly PeriodFrom, DateOnly? Due, IReadOnlyList<int> Criteria);

    /// <summary>Begun and not done, by the commune or by a unit that serves all communes; reports, which close by themselves, have a place of their own.</summary>
    public static IQueryable<OpenTask> Open(AppDbContext db, Actor actor, int unitId, string setCode, DateOnly day) =>
        from own in db.TaskOccurrences.AsNoTracking().VisibleTo(actor)
        where own.ClosedBy == ClosedBy.Confirmation && own.PeriodFrom <= day && own.State != TaskState.Completed && own.State != TaskState.Cancelled
        where own.UnitId == unitId || (own.Unit.Kind != UnitKind.Commune && own.Unit.Kind != UnitKind.Ward && own.Unit.Kind != UnitKind.Village)
        where own.Task.Programme.InForceFrom != null && own.Task.Criteria.Any(criterion => criterion.SetCode == setCode)
        orderby own.Id
        select new OpenTask(
            own.TaskId, own.Id, own.Task.Title, own.Unit.Name, own.State, own.ClosedBy, own.PeriodFrom, own.Due,
            own.Task.Criteria.Where(criterion => criterion.SetCode == setCode).Select(criterion => criterion.Number).ToList());

    public static IQueryable<FundLink> Given(AppDbContext db, Actor actor, int unitId, DateOnly day) =>
        from line in db.FundingLines.AsNoTracking().VisibleTo(actor)
        where line.UnitId == unitId && line.Year == day.Year
        from entry in line.Entries
        where entry.Date <= day
        orderby entry.Id
        select new FundLink(entry.Amount, entry.Criteria);
}
