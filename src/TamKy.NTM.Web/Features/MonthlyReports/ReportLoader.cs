using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Verifications;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>A month of a unit as last sent.</summary>
public sealed record SentMonth(Month Month, ReportContent Content);

/// <summary>Loads a report with all that its rules need, in a number of commands that does not grow with its content.</summary>
public sealed class ReportLoader(AppDbContext db, Schedules schedules)
{
    /// <summary>The report if it exists for the actor, tracked, with its parts, the criteria they are about and its history; the sent versions are loaded on demand.</summary>
    /// <param name="withVerified">With what a department verified, for pages that show it.</param>
    public Task<MonthlyReport?> FindAsync(int id, Actor actor, CancellationToken ct, bool withVerified = true) =>
        FirstAsync(db.MonthlyReports.Where(r => r.Id == id), actor, withVerified, ct);

    /// <summary>A unit's report of a month, as <see cref="FindAsync"/>.</summary>
    public Task<MonthlyReport?> FindMonthAsync(int unitId, Month month, Actor actor, CancellationToken ct) =>
        FirstAsync(db.MonthlyReports.Where(r => r.UnitId == unitId && r.Month == month), actor, withVerified: true, ct);

    /// <summary>The sent versions of a loaded report.</summary>
    public Task LoadVersionsAsync(MonthlyReport report, CancellationToken ct) => db.Entry(report).Collection(r => r.Versions).LoadAsync(ct);

    /// <summary>The sent versions of a loaded report and, with the same command, what the unit sent for the months before, the latest month first.</summary>
    public async Task<IReadOnlyList<SentMonth>> LoadHistoryAsync(MonthlyReport report, int months, CancellationToken ct)
    {
        var first = report.Month.AddMonths(-months);
        var versions = await (
            from other in db.MonthlyReports
            where other.UnitId == report.UnitId && other.Month >= first && other.Month <= report.Month
            from version in other.Versions
            select new { other.Month, Version = version }).ToListAsync(ct);
        return
        [
            .. versions.Where(row => row.Month < report.Month && !row.Version.IsWithdrawn).GroupBy(row => row.Month).OrderByDescending(month => month.Key)
                .Select(month => new SentMonth(month.Key, month.MaxBy(row => row.Version.Number)!.Version.Content)),
        ];
    }

    /// <summary>What the departments in charge said of the report's figures; a report without figures asks for nothing.</summary>
    public async Task<IReadOnlyList<DepartmentVerification>> VerificationsAsync(MonthlyReport report, CancellationToken ct) =>
        report.Reporter is Reporter.Department ? [] : await db.DepartmentVerifications
            .Include(verification => verification.Indicator)
            .Include(verification => verification.Department)
            .Where(verification => verification.UnitId == report.UnitId && verification.Month == report.Month)
            .OrderBy(verification => verification.Id)
            .ToListAsync(ct);

    /// <summary>Whole sets by id, in one command.</summary>
    public async Task<IReadOnlyList<CriteriaSet>> SetsAsync(IReadOnlyList<int> ids, CancellationToken ct) =>
        await db.CriteriaSets
            .Include(s => s.Criteria).ThenInclude(c => c.Indicators).ThenInclude(i => i.Thresholds)
            .Where(s => ids.Contains(s.Id))
            .AsSingleQuery()
            .ToListAsync(ct);

    /// <summary>What the unit sent for the months before, the latest month first; months without a sent report are missing.</summary>
    public async Task<IReadOnlyList<SentMonth>> EarlierAsync(int unitId, Month before, int months, CancellationToken ct)
    {
        var first = before.AddMonths(-months);
        var versions = await (
            from report in db.MonthlyReports
            where report.UnitId == unitId && report.Month >= first && report.Month < before
            from version in report.Versions
            where !version.IsWithdrawn && version.Number == report.Versions.Where(v => !v.IsWithdrawn).Max(v => v.Number)
            orderby report.Month descending
            select new { report.Month, version.ContentJson }).ToListAsync(ct);
        return [.. versions.Select(version => new SentMonth(version.Month, ReportContent.FromJson(version.ContentJson)))];
    }

    /// <summary>A department's report shows what the department verified.</summary>
    private async Task ShowVerifiedAsync(MonthlyReport report, Actor actor, CancellationToken ct)
    {
        if (report.Reporter is Reporter.Department)
        {
            if (report.Round > 0)
            {
                await LoadVersionsAsync(report, ct);
            }

            report.ShowVerified(report.IsWithUnit ? await new DepartmentResults(db, actor).OfAsync(report.UnitId, report.Month, await schedules.GetAsync(ct), ct) : []);
        }
    }

    private async Task<MonthlyReport?> FirstAsync(IQueryable<MonthlyReport> reports, Actor actor, bool withVerified, CancellationToken ct)
    {
        var report = await reports.VisibleTo(actor)
            .Include(r => r.Unit)
            .Include(r => r.Form)
            .Include(r => r.Parts).ThenInclude(p => p.Section)
            .Include(r => r.Parts).ThenInclude(p => p.Entries)
            .Include(r => r.Parts).ThenInclude(p => p.PreviousWorks)
            .AsSplitQuery()
            .OrderBy(r => r.Id)
            .FirstOrDefaultAsync(ct);
        if (report is not null)
        {
            // Tracked, so that every part and entry finds its criterion and indicator.
            if (report.Parts.Select(p => p.CriteriaSetId).OfType<int>().Distinct().ToList() is { Count: > 0 } sets)
            {
                await SetsAsync(sets, ct);
            }

            if (withVerified)
            {
                await ShowVerifiedAsync(report, actor, ct);
            }
        }

        return report;
    }
}
