using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>Loads what the matrix and the pages around it are made of, within the actor's reach, in a number of commands that does not grow with the communes.</summary>
public sealed class MatrixLoader(AppDbContext db, Actor actor, ReportingSchedule schedule)
{
    /// <summary>Figures older than a year say nothing about a commune today.</summary>
    private const int MonthsBack = 12;

    /// <summary>Which communes follow which sets in a year, by code of the commune, its primary set first.</summary>
    public async Task<IReadOnlyList<CriteriaSetAssignment>> FollowsAsync(int year, CancellationToken ct)
    {
        var reach = db.CommunesWithin(actor);
        return await db.CriteriaSetAssignments.AsNoTracking()
            .Include(follow => follow.Unit)
            .Include(follow => follow.CriteriaSet)
            .Where(follow => follow.Year == year && reach.Any(unit => unit.Id == follow.UnitId))
            .OrderBy(follow => follow.Unit.Code).ThenByDescending(follow => follow.IsPrimary).ThenBy(follow => follow.Id)
            .ToListAsync(ct);
    }

    /// <summary>The same for a month: only communes that report it, so that a unit that ended and the one that follows never stand side by side.</summary>
    public async Task<IReadOnlyList<CriteriaSetAssignment>> FollowsAsync(Month month, CancellationToken ct) =>
        [.. (await FollowsAsync(month.Year, ct)).Where(follow => schedule.Reports(follow.Unit, month))];

    /// <summary>The versions of a set, each with its criteria, indicators and thresholds.</summary>
    public async Task<SetVersions> VersionsAsync(string code, CancellationToken ct) =>
        (await db.CriteriaSets.AsNoTracking().VersionsAsync([code], ct)).GetValueOrDefault(code)
        ?? throw new RuleException($"Bộ tiêu chí {code} mới là dự thảo, chưa áp dụng.");

    /// <summary>The version by which a month is reported.</summary>
    public CriteriaSet Of(SetVersions versions, Month month) => versions.On(schedule.Period(month).WindowTo);

    /// <summary>Where the reports of a month and of the year before it stand.</summary>
    public Task<IReadOnlyList<ReportStanding>> StandingsAsync(Month month, CancellationToken ct) => StandingsAsync(month, month, ct);

    /// <summary>From the year before a month up to a later one.</summary>
    public async Task<IReadOnlyList<ReportStanding>> StandingsAsync(Month month, Month last, CancellationToken ct) =>
        await Standings(db, actor, month.AddMonths(-MonthsBack), last).ToListAsync(ct);

    /// <param name="unitId">Of one unit only.</param>
    public static IQueryable<ReportStanding> Standings(AppDbContext db, Actor actor, Month from, Month to, int? unitId = null) =>
        from report in db.ReportsWithin(actor)
        where report.Month >= @from && report.Month <= to && (unitId == null || report.UnitId == unitId)
        orderby report.Month, report.Id
        select new ReportStanding(
            report.Id,
            report.UnitId,
            report.Month,
            report.State,
            report.ReturnCount,
            report.FirstSentAt,
            report.LastSentAt,
            report.Steps.Max(step => (DateTime?)step.At),
            report.ResubmitDue)
        { Reporter = report.Reporter };

    /// <summary>The matrix of a month over some communes.</summary>
    public async Task<CriteriaMatrix> MatrixAsync(
        SetVersions versions, Month month, IReadOnlyList<OrganizationUnit> units, IReadOnlyList<ReportStanding> standings, CancellationToken ct)
    {
        var byUnit = standings.ToLookup(standing => standing.UnitId);
        var chosen = units.Select(unit => (Unit: unit, Figures: StandingFigures.Of(byUnit[unit.Id], month))).ToList();
        var measured = await MeasureAsync(
            versions, chosen.SelectMany(column => new[] { column.Figures.Shown, column.Figures.Before }).OfType<ReportStanding>(), ct);
        return new CriteriaMatrix(Of(versions, month), month, [.. chosen.Select(column => new MatrixColumn(
            column.Unit, Of(column.Figures.Shown, measured), Of(column.Figures.Before, measured)))]);
    }

    /// <summary>What was last sent in each of these reports, measured against the version of its month; by number of the report.</summary>
    public async Task<IReadOnlyDictionary<int, MeasuredMonth>> MeasureAsync(SetVersions sets, IEnumerable<ReportStanding> reports, CancellationToken ct) =>
        (await ContentsAsync(reports, ct)).ToDictionary(
            sent => sent.Key,
            sent => MeasuredMonth.Of(Of(sets, sent.Value.Month), sent.Value.Month, sent.Value.Content, schedule.Period(sent.Value.Month).WindowTo));

    /// <summary>What counts of each of these reports: what was last sent, with the Office's figures where it concluded otherwise; by number of the report.</summary>
    public async Task<IReadOnlyDictionary<int, (Month Month, ReportContent Content)>> ContentsAsync(IEnumerable<ReportStanding> reports, CancellationToken ct)
    {
        var ids = reports.Select(report => report.ReportId).Distinct().ToList();
        var versions = await (
            from report in db.ReportsWithin(actor)
            where ids.Contains(report.Id)
            from version in report.Versions
            where !version.IsWithdrawn && version.Number == report.Versions.Where(v => !v.IsWithdrawn).Max(v => v.Number)
            select new { report.Id, report.Month, Json = version.ConcludedJson ?? version.ContentJson }).ToListAsync(ct);
        return versions.ToDictionary(version => version.Id, version => (version.Month, ReportContent.FromJson(version.Json)));
    }

    private static MeasuredMonth? Of(ReportStanding? report, IReadOnlyDictionary<int, MeasuredMonth> measured) =>
        report is null ? null : measured.GetValueOrDefault(report.ReportId);
}
