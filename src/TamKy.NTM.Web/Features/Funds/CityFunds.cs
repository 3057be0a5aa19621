using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Arrears;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>The money and arrears of all units as a consolidated month takes them, in two commands; rounded by the same sheet as the pages and Biểu 03.</summary>
public static class CityFunds
{
    public static async Task<ConsolidatedFunds> LoadAsync(AppDbContext db, ReportingSchedule schedule, Month month, DateOnly today, CancellationToken ct)
    {
        var end = schedule.Period(month).WindowTo;
        var cutOff = end < today ? end : today;
        var begin = schedule.FlowFrom(month);
        var sheet = await SheetAsync(db, begin, cutOff, ct);
        var arrears = await ArrearsBook.CityAsync(db, begin, cutOff, ct);
        var total = arrears.Total;
        return new ConsolidatedFunds(sheet.PeriodFrom, cutOff)
        {
            Parts =
            [
                .. from capital in sheet.Capitals.Cast<CapitalType?>().Append(null)
                   from source in sheet.Sources
                   let cell = sheet.Cell(source, capital)
                   where cell is not null
                   select new FundPart(
                       source.Code, source.Name, capital?.Code, capital?.Name, cell.Plan, cell.InPeriod, cell.Total, cell.ShownPlan, cell.ShownInPeriod, cell.ShownTotal),
            ],
            Arrears = total.IsEmpty ? null : new ConsolidatedArrears(total.Settled, total.Provided, total.Beginning, total.Arising, total.Paid, arrears.Owing),
        };
    }

    private static async Task<FundSheet> SheetAsync(AppDbContext db, DateOnly begin, DateOnly cutOff, CancellationToken ct)
    {
        var newYear = new DateOnly(cutOff.Year, 1, 1);
        var from = begin < newYear ? newYear : begin;
        var rows = await db.FundingLines.AsNoTracking().Where(line => line.Year == cutOff.Year).Include(line => line.Source).Include(line => line.Capital).Select(line => new
        {
            Line = line,
            Allocated = line.Entries.Where(entry => entry.Date <= cutOff).Sum(entry => entry.Amount),
            Total = db.Disbursements.Where(row => row.LineId == line.Id && row.State == DisbursementState.Approved && row.Date <= cutOff).Sum(row => row.Amount),
            InPeriod = db.Disbursements.Where(row => row.LineId == line.Id && row.State == DisbursementState.Approved && row.Date <= cutOff && row.Date >= from).Sum(row => row.Amount),
        }).ToListAsync(ct);
        return new FundSheet(
            from,
            cutOff,
            [.. rows.Select(row => row.Line.Source).DistinctBy(source => source.Id).OrderByDescending(source => source.SplitsByCapital).ThenBy(source => source.Position)],
            [.. rows.Select(row => row.Line.Capital).OfType<CapitalType>().DistinctBy(capital => capital.Id).OrderBy(capital => capital.Position)],
            [.. rows.Where(row => (row.Allocated, row.Total) is not (0, 0)).Select(row => new FundState(row.Line, row.Allocated, [row.Total], row.InPeriod, []))]);
    }
}
