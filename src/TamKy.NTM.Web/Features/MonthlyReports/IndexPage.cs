using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>The year's monthly reports: months by units, who filed what and when.</summary>
/// <param name="CanStart">The actor's commune has not begun the report of this month yet.</param>
public sealed record IndexPage(
    int Year, IReadOnlyList<int> Years, IReadOnlyList<IndexPage.Unit> Units, IReadOnlyList<IndexPage.MonthRow> Months, Month? CanStart)
{
    /// <summary>The departments that report, and the months they do, the latest first.</summary>
    public IReadOnlyList<UnitRow> Departments { get; init; } = [];

    public IReadOnlyList<MonthRow> DepartmentMonths { get; init; } = [];

    /// <summary>A department with its reports, in the order of the months.</summary>
    public sealed record UnitRow(Unit Unit, IReadOnlyList<Cell?> Cells);

    public sealed record Row(int Id, int UnitId, Month Month, ReviewState State, DateTime? FirstSentAt, int ReturnCount);

    public sealed record Unit(int Id, string Code, string Name);

    /// <summary>One report in the matrix; null where none was begun.</summary>
    /// <param name="DaysLate">Of the first sending; null while it was not sent.</param>
    public sealed record Cell(Row Report, int? DaysLate);

    /// <param name="Due">The communes' date, moved to a working day.</param>
    public sealed record MonthRow(Month Month, DateOnly Due, bool IsPast, IReadOnlyList<Cell?> Cells);

    public static async Task<IndexPage> LoadAsync(AppDbContext db, Actor actor, int year, ReportingSchedule schedule, DateOnly today, CancellationToken ct)
    {
        var years = await db.CriteriaSetAssignments.Select(a => a.Year).Distinct().OrderBy(y => y).ToListAsync(ct);
        var units = await Reporting(db, actor, year).ToListAsync(ct);
        var rows = await Query(db, actor, year).ToListAsync(ct);
        var byPlace = rows.ToDictionary(row => (row.UnitId, row.Month));
        var last = today.Year > year ? 12 : today.Year < year ? 0 : today.Month;
        var months = Enumerable.Range(1, last).Reverse().Select(number => new Month(year, number)).Select(month =>
        {
            var due = schedule.CommuneDue(month);
            return new MonthRow(month, due, today > due, [.. units.Select(unit => CellOf(byPlace.GetValueOrDefault((unit.Id, month)), due))]);
        });
        var own = actor.Grants.FirstOrDefault(grant => grant.Role is Role.CommuneOfficer or Role.DepartmentOfficer)?.UnitId;
        var now = Month.Of(today);
        var duties = await Duties(db, actor, year).ToListAsync(ct);
        var departmentMonths = duties.Count == 0 ? [] : Enumerable.Range(1, last).Reverse().Select(number => new Month(year, number)).Where(month => duties.Exists(duty => duty.From <= month.LastDay))
            .Select(month => new MonthRow(month, schedule.DepartmentDue(month), today > schedule.DepartmentDue(month), [])).ToList();
        var reporting = units.Select(unit => unit.Id).Concat(duties.Where(duty => duty.From <= today).Select(duty => duty.Unit.Id)).ToHashSet();
        return new IndexPage(
            year, years, units, [.. months], own is { } unitId && year == now.Year && reporting.Contains(unitId) && !byPlace.ContainsKey((unitId, now)) ? now : null)
        {
            DepartmentMonths = departmentMonths,
            Departments = [.. duties.Select(duty => new UnitRow(duty.Unit, [.. departmentMonths.Select(month => CellOf(byPlace.GetValueOrDefault((duty.Unit.Id, month.Month)), month.Due))]))],
        };
    }

    /// <summary>The departments whose reports exist for the actor, with the first day of their duty.</summary>
    public static IQueryable<Duty> Duties(AppDbContext db, Actor actor, int year)
    {
        var reach = actor.DepartmentIds;
        var first = new DateOnly(year, 1, 1);
        var last = new DateOnly(year, 12, 31);
        return from duty in db.ReportingDuties
               where (actor.SeesAllUnits || actor.SeesDepartments || reach.Contains(duty.UnitId)) && duty.From <= last && (duty.To == null || duty.To >= first)
               orderby duty.Id
               select new Duty(new Unit(duty.UnitId, duty.Unit.Code, duty.Unit.Name), duty.From);
    }

    public sealed record Duty(Unit Unit, DateOnly From);

    /// <summary>The year's reports that exist for the actor.</summary>
    public static IQueryable<Row> Query(AppDbContext db, Actor actor, int year)
    {
        var first = new Month(year, 1);
        var last = new Month(year, 12);
        return from report in db.MonthlyReports.VisibleTo(actor)
               where report.Month >= first && report.Month <= last
               orderby report.Month, report.Unit.Code
               select new Row(report.Id, report.UnitId, report.Month, report.State, report.FirstSentAt, report.ReturnCount);
    }

    /// <summary>The communes that follow a set in the year, and so report; within the actor's reach.</summary>
    public static IQueryable<Unit> Reporting(AppDbContext db, Actor actor, int year)
    {
        var reach = actor.CommuneIds;
        return from unit in db.Units
               where (unit.Kind == UnitKind.Commune || unit.Kind == UnitKind.Ward)
                   && (actor.SeesAllCommunes || reach.Contains(unit.Id))
                   && db.CriteriaSetAssignments.Any(a => a.UnitId == unit.Id && a.Year == year)
               orderby unit.Code
               select new Unit(unit.Id, unit.Code, unit.Name);
    }

    private static Cell? CellOf(Row? report, DateOnly due) => report is null
        ? null
        : new Cell(report, report.FirstSentAt is { } sent ? ReportingSchedule.DaysLate(VietnamTime.DateOf(sent), due) : null);
}
