using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Seed;
using TamKy.NTM.Web.Data.Seed.Demo;

namespace TamKy.NTM.Tests.Data;

/// <summary>A database with the demo, seeded once, and what the tests read from it.</summary>
public sealed class DemoDatabase : IAsyncLifetime
{
    public static readonly Month June = new(2022, 6);

    public TestDatabase Database { get; private set; } = null!;

    public IReadOnlyList<MonthlyReport> Reports { get; private set; } = [];

    public IReadOnlyList<ConsolidatedReport> Consolidated { get; private set; } = [];

    public IReadOnlyList<CriteriaSetAssignment> Assignments { get; private set; } = [];

    public WorkingCalendar Calendar { get; private set; } = null!;

    public ReportingSchedule Schedule { get; private set; } = null!;

    public IEnumerable<MonthlyReport> Finished => Reports.Where(report => report.Month < June);

    public static async Task<TestDatabase> SeedAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        await new Seeder(db, TimeProvider.System).SeedReferenceAsync(isDemo: true);
        await new DemoAccounts(db, new PasswordHasher<AppUser>()).AddMissingAsync();
        await new DemoSeeder(db).SeedAsync();
        return database;
    }

    public static async Task<List<MonthlyReport>> ReportsAsync(AppDbContext db)
    {
        await db.Indicators.Include(indicator => indicator.Thresholds).LoadAsync();
        await db.CriteriaSets.Include(set => set.Criteria).LoadAsync();
        return await db.MonthlyReports
            .Where(report => report.Reporter == Reporter.Commune)
            .Include(report => report.Unit)
            .Include(report => report.Versions)
            .Include(report => report.Parts).ThenInclude(part => part.Section)
            .Include(report => report.Parts).ThenInclude(part => part.Entries)
            .Include(report => report.Parts).ThenInclude(part => part.PreviousWorks)
            .AsSplitQuery()
            .OrderBy(report => report.Month).ThenBy(report => report.Unit.Code)
            .ToListAsync();
    }

    public MonthlyReport Report(string unit, Month month) => Reports.Single(report => report.Unit.Code == unit && report.Month == month);

    /// <summary>Numbers of the primary set's criteria that are met by what a report says.</summary>
    public IReadOnlyList<int> Met(MonthlyReport report)
    {
        var set = Assignments.Single(assignment => assignment.UnitId == report.UnitId && assignment.IsPrimary).CriteriaSet;
        var content = ReportContent.Of(report);
        var day = Schedule.Period(report.Month).WindowTo;
        return
        [
            .. set.Criteria.OrderBy(criterion => criterion.Number)
                .Select(criterion => CriterionResult.Of(criterion, content.Part($"TC:{set.Code}:{criterion.Number}"), day, set.ZoneCode))
                .Where(result => result.Status is ComplianceStatus.Met)
                .Select(result => result.Criterion.Number),
        ];
    }

    public async ValueTask InitializeAsync()
    {
        Database = await SeedAsync();
        await using var db = Database.Open();
        Reports = await ReportsAsync(db);
        Consolidated = await db.ConsolidatedReports.OrderBy(report => report.Month).ToListAsync();
        Assignments = await db.CriteriaSetAssignments.Include(assignment => assignment.CriteriaSet).Include(assignment => assignment.Unit).ToListAsync();
        Calendar = new WorkingCalendar(await db.DayOverrides.ToListAsync());
        Schedule = new ReportingSchedule(await db.ReportingRules.ToListAsync(), await db.ReportingPeriods.ToListAsync(), Calendar);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
