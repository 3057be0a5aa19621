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
        var own = actor.Grants.FirstOrDefault(grant => grant.Role is Role.CommuneOfficer)?.UnitId;
        var now = Month.Of(today);
        return new IndexPage(
            year, years, units, [.. months], own is { } unitId && year == now.Year && units.Exists(unit => unit.Id == unitId) && !byPlace.ContainsKey((unitId, now)) ? now : null);
    }

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
               where unit.Kind == UnitKind.Commune
                   && (actor.SeesAllCommunes || reach.Contains(unit.Id))
                   && db.CriteriaSetAssignments.Any(a => a.UnitId == unit.Id && a.Year == year)
               orderby unit.Code
               select new Unit(unit.Id, unit.Code, unit.Name);
    }

    private static Cell? CellOf(Row? report, DateOnly due) => report is null
        ? null
        : new Cell(report, report.FirstSentAt is { } sent ? ReportingSchedule.DaysLate(VietnamTime.DateOf(sent), due) : null);
}
