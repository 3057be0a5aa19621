using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Tests.Kit;

/// <summary>The demo's monthly reports, by commune and month.</summary>
public static class Reports
{
    public static readonly Month June = new(2022, 6);

    public static Task<int> ReportIdAsync(this TestApp app, string unit, Month? month = null) => app.WithDbAsync(db =>
    {
        var asked = month ?? June;
        return db.MonthlyReports.Where(report => report.Unit.Code == unit && report.Month == asked).Select(report => report.Id).SingleAsync();
    });

    public static Task<ReviewState> StateAsync(this TestApp app, int id) =>
        app.WithDbAsync(db => db.MonthlyReports.Where(report => report.Id == id).Select(report => report.State).SingleAsync());

    /// <summary>The first open part of a report: its id and, when it has one, its first numeric indicator.</summary>
    public static Task<(int PartId, int IndicatorId)> NumericPartAsync(this TestApp app, int id, Verdict verdict) => app.WithDbAsync(async db =>
    {
        var found = await db.MonthlyReports.Where(report => report.Id == id)
            .SelectMany(report => report.Parts)
            .Where(part => part.Verdict == verdict && part.CriterionId != null)
            .SelectMany(part => part.Entries, (part, entry) => new { Part = part.Id, part.Position, entry.IndicatorId, entry.Value, Order = entry.Indicator.Position })
            .Where(row => row.Value != null)
            .OrderBy(row => row.Position).ThenBy(row => row.Order)
            .FirstAsync();
        return (found.Part, found.IndicatorId);
    });
}
