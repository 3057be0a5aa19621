using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.ReportTasks;

/// <summary>Finds what a unit's report can say of its tasks of the programme.</summary>
public sealed class UnitTasks(AppDbContext db, Schedules schedules)
{
    public async Task<TasksPage> LoadAsync(MonthlyReport report, Actor actor, DateOnly today, CancellationToken ct)
    {
        var period = (await schedules.GetAsync(ct)).Period(report.Month);
        return new TasksPage(report, period, TaskProposals.Of(report, period, await Query(db, report.UnitId, period, actor).ToListAsync(ct), today));
    }

    /// <summary>Occurrences of the unit that began by the end of the month's data and were not finished before its beginning.</summary>
    public static IQueryable<ReportedTask> Query(AppDbContext db, int unitId, ReportingPeriod period, Actor actor)
    {
        var (from, to) = (period.WindowFrom, period.WindowTo);
        return db.TaskOccurrences.AsNoTracking().VisibleTo(actor)
            .Where(own => own.UnitId == unitId && own.ClosedBy == ClosedBy.Confirmation && own.PeriodFrom <= to && own.Task.Programme.Year >= from.Year)
            .Where(own => own.State != TaskState.Suspended && own.State != TaskState.Cancelled && (own.DoneOn == null || own.DoneOn >= from))
            .AsSingleQuery()
            .OrderBy(own => own.Id)
            .Select(own => new ReportedTask(
                own.Id, own.Task.Code, own.Task.Title, own.Task.Clause, own.PeriodKey, own.PeriodFrom, own.PeriodTo, own.State, own.ClosedBy, own.Due, own.FirstDue, own.DoneOn, own.Percent, own.Progress)
            {
                AskedUntil = own.Requests.Where(request => request.IsGranted == null).Select(request => (DateOnly?)request.Until).FirstOrDefault(),
                Criteria = own.Task.Criteria.Select(criterion => new TaskCriterion(criterion.SetCode, criterion.Number)).ToList(),
            });
    }
}
