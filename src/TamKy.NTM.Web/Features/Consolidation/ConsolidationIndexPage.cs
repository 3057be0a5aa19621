using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>The months and where their consolidation stands: all of them for the Office, the issued ones for everybody else.</summary>
public sealed record ConsolidationIndexPage(bool IsOffice, IReadOnlyList<ConsolidationIndexPage.Row> Rows)
{
    /// <param name="State">Null while the Office has written nothing.</param>
    public sealed record Row(Month Month, ConsolidationState? State, int Number, int? DocumentNumber, DateOnly? IssuedOn, int Accepted, int Units, DateOnly Due);

    public static async Task<ConsolidationIndexPage> LoadAsync(AppDbContext db, Actor actor, DateOnly today, CancellationToken ct)
    {
        var reports = (await ConsolidatedMonths.Visible(db.ConsolidatedReports.AsNoTracking(), actor)
            .Select(report => new { report.Month, report.Number, report.State, report.DocumentNumber, report.IssuedOn })
            .ToListAsync(ct)).GroupBy(report => report.Month).ToDictionary(group => group.Key, group => group.MaxBy(report => report.Number)!);
        var accepted = (await db.MonthlyReports
            .Where(report => report.State == ReviewState.Accepted || report.State == ReviewState.Consolidated)
            .GroupBy(report => report.Month).Select(group => new { Month = group.Key, Count = group.Count() })
            .ToListAsync(ct)).ToDictionary(month => month.Month, month => month.Count);
        var units = (await db.CriteriaSetAssignments.AsNoTracking().Where(assignment => assignment.Unit.Kind != UnitKind.Village).Include(assignment => assignment.Unit).ToListAsync(ct))
            .GroupBy(assignment => assignment.Year).ToDictionary(year => year.Key, year => year.Select(assignment => assignment.Unit).DistinctBy(unit => unit.Id).ToList());
        var schedule = await db.ReportingScheduleAsync(ct);
        var months = actor.IsOffice ? Months(reports.Keys.Concat(accepted.Keys), today) : reports.Keys.OrderDescending();
        return new ConsolidationIndexPage(
            actor.IsOffice,
            [
                .. months.Select(month =>
                {
                    var report = reports.GetValueOrDefault(month);
                    return new Row(
                        month, report?.State, report?.Number ?? 0, report?.DocumentNumber, report?.IssuedOn, accepted.GetValueOrDefault(month),
                        units.GetValueOrDefault(month.Year)?.Count(unit => schedule.Reports(unit, month)) ?? 0, schedule.OfficeDue(month));
                }),
            ]);
    }

    /// <summary>From this month back to the first in which anything was accepted.</summary>
    private static IEnumerable<Month> Months(IEnumerable<Month> known, DateOnly today)
    {
        var now = Month.Of(today);
        var first = known.Append(now).Min();
        for (var month = now; month >= first; month = month.Previous)
        {
            yield return month;
        }
    }
}
