using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.CalendarFeeds;

/// <summary>What the units that a person works in have to do by when: tasks of the programme that are not finished, and monthly reports that are not sent.</summary>
public sealed class DeadlineBook(AppDbContext db, Schedules schedules)
{
    /// <summary>How many months ahead reports are named.</summary>
    private const int MonthsAhead = 3;

    public async Task<IReadOnlyList<DeadlineRow>> LoadAsync(Actor actor, DateOnly today, CancellationToken ct)
    {
        var units = actor.Grants.Select(grant => grant.UnitId).OfType<int>().Distinct().ToList();
        var tasks = await Tasks(db, units, actor).ToListAsync(ct);
        return
        [
            .. tasks.Select(Row).Concat(await ReportsAsync(units, actor, today, ct)).OrderBy(row => row.Day).ThenBy(row => row.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Occurrences with a deadline that the units have not yet reported done.</summary>
    public static IQueryable<TaskDeadline> Tasks(AppDbContext db, IReadOnlyList<int> units, Actor actor) =>
        db.TaskOccurrences.AsNoTracking().VisibleTo(actor)
            .Where(own => units.Contains(own.UnitId) && own.Due != null && own.ClosedBy == ClosedBy.Confirmation && (own.State == TaskState.NotStarted || own.State == TaskState.InProgress))
            .OrderBy(own => own.Due).ThenBy(own => own.Id)
            .Select(own => new TaskDeadline(own.Id, own.Unit.Name, own.Task.Code, own.Task.Title, own.Task.Clause, own.PeriodKey, own.Due!.Value, own.Percent));

    public sealed record TaskDeadline(int Id, string Unit, string Code, string Title, string Clause, string Period, DateOnly Due, int Percent);

    private static DeadlineRow Row(TaskDeadline own) => new(
        $"viec-{own.Id}",
        own.Due,
        $"Hạn: {own.Title} ({own.Code})",
        $"{own.Unit}, {TaskPeriod.NameOf(own.Period)}, mục {own.Clause} chương trình công tác. Tiến độ {own.Percent}%.",
        $"/chuong-trinh/luot/{own.Id}");

    private async Task<IEnumerable<DeadlineRow>> ReportsAsync(List<int> units, Actor actor, DateOnly today, CancellationToken ct)
    {
        var schedule = await schedules.GetAsync(ct);
        var first = Month.Of(today).Previous;
        var months = Enumerable.Range(0, MonthsAhead + 2).Select(first.AddMonths).ToList();
        var own = await db.Units.AsNoTracking().Where(unit => units.Contains(unit.Id)).ToListAsync(ct);
        var duties = await db.ReportingDuties.AsNoTracking().Where(duty => units.Contains(duty.UnitId)).ToListAsync(ct);
        var reports = (await db.MonthlyReports.AsNoTracking().VisibleTo(actor).Where(report => units.Contains(report.UnitId) && report.Month >= first)
            .Select(report => new { report.Id, report.UnitId, report.Month, report.State, report.FirstSentAt, report.ResubmitDue }).ToListAsync(ct)).ToDictionary(report => (report.UnitId, report.Month));
        var written =
            from unit in own
            from month in months
            where Reports(unit, month, schedule, duties)
            let report = reports.GetValueOrDefault((unit.Id, month))
            let due = report switch
            {
                null or { FirstSentAt: null } => schedule.Due(IsPlace(unit) ? Reporter.Commune : Reporter.Department, month),
                { State: ReviewState.Returned, ResubmitDue: { } again } => again,
                _ => (DateOnly?)null,
            }
            where due is not null
            select new DeadlineRow(
                $"bao-cao-{unit.Code}-{month}",
                due.Value,
                $"Hạn {(report?.State is ReviewState.Returned ? "gửi lại" : "gửi")} báo cáo tháng {VietnameseFormat.Month(month)}",
                unit.Name,
                report is null ? "/bao-cao-thang" : $"/bao-cao-thang/{report.Id}");
        return actor.IsOffice ? written.Concat(await ConsolidationsAsync(months, schedule, ct)) : written;
    }

    private async Task<IEnumerable<DeadlineRow>> ConsolidationsAsync(List<Month> months, ReportingSchedule schedule, CancellationToken ct)
    {
        var first = months[0];
        var frozen = await db.ConsolidatedReports.AsNoTracking().Where(report => report.Month >= first && report.State != ConsolidationState.Composing).Select(report => report.Month).ToListAsync(ct);
        return months.Except(frozen).Select(month => new DeadlineRow(
            $"tong-hop-{month}", schedule.OfficeDue(month), $"Hạn tổng hợp báo cáo tháng {VietnameseFormat.Month(month)}", "Văn phòng Điều phối", $"/tong-hop/{month}"));
    }

    private static bool Reports(OrganizationUnit unit, Month month, ReportingSchedule schedule, List<ReportingDuty> duties) => IsPlace(unit)
        ? schedule.Reports(unit, month)
        : duties.Exists(duty => duty.UnitId == unit.Id && duty.From <= month.LastDay && (duty.To is null || duty.To >= month.FirstDay));

    private static bool IsPlace(OrganizationUnit unit) => unit.Kind is UnitKind.Commune or UnitKind.Ward;
}
