using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>A version of a month's consolidated report, without its content.</summary>
public sealed record MonthConsolidation(int Id, Month Month, int Number, ConsolidationState State, int? DocumentNumber, DateOnly? IssuedOn)
{
    /// <summary>The latest month first, in it the latest version.</summary>
    public static IQueryable<MonthConsolidation> Query(AppDbContext db) =>
        from report in db.ConsolidatedReports
        orderby report.Month descending, report.Number descending
        select new MonthConsolidation(report.Id, report.Month, report.Number, report.State, report.DocumentNumber, report.IssuedOn);
}
