using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>One indicator of one commune over all months: what was reported, verified and concluded, and the threshold in force then.</summary>
/// <param name="Rows">In order of month; months before the commune itself are those of the units it came from.</param>
public sealed record HistoryPage(
    OrganizationUnit Unit, Month Month, IReadOnlyList<Month> Months, CriteriaSet Set, Criterion Criterion, Indicator Indicator, IReadOnlyList<HistoryRow> Rows, bool ReadsReports)
{
    /// <summary>More would not be readable on a phone; the table has them all.</summary>
    private const int MostDrawn = 8;

    public string Title => $"Chỉ tiêu {Indicator.Code} của {Unit.NameInSentence} qua các tháng";

    public bool HasFigures => Rows.Any(row => row.Reported is not null);

    private IReadOnlyList<HistoryRow> Drawn => [.. Rows.Where(row => row.Unit.Id == Unit.Id).TakeLast(MostDrawn)];

    /// <summary>Null for what is judged, and where nothing was reported.</summary>
    public Chart? Chart => !Indicator.IsNumeric || !Drawn.Any(row => row.Counting.Value is not null) ? null : new Chart
    {
        Id = "chi-tieu",
        Kind = ChartKind.Line,
        Title = $"Chỉ tiêu {Indicator.Code} của {Unit.NameInSentence}, {VietnameseFormat.Month(Drawn[0].Month)} đến {VietnameseFormat.Month(Drawn[^1].Month)}",
        Points = [.. Drawn.Select(row => new ChartPoint($"T{row.Month.Number}", row.Counting.Value))],
        Target = Drawn[^1].Threshold?.Value,
        TargetName = "Mức " + Indicator.Describe(Drawn[^1].Threshold),
        Unit = Indicator.Unit,
    };

    /// <summary>Null when the commune does not exist for the actor, or the set has no such indicator.</summary>
    public static async Task<HistoryPage?> LoadAsync(
        AppDbContext db, Actor actor, string unitCode, string setCode, string code, Month month, ReportingSchedule schedule, CancellationToken ct)
    {
        if (await db.CommunesWithin(actor).AsNoTracking().Include(unit => unit.Predecessors).ThenInclude(succession => succession.Predecessor)
                .SingleOrDefaultAsync(candidate => candidate.Code == unitCode, ct) is not { } unit
            || (await db.CriteriaSets.AsNoTracking().VersionsAsync([setCode], ct)).GetValueOrDefault(setCode) is not { } versions
            || versions.On(schedule.Period(month).WindowTo) is not { } set
            || set.Criteria.FirstOrDefault(candidate => candidate.Indicators.Any(indicator => indicator.Code == code)) is not { } criterion)
        {
            return null;
        }

        var indicator = criterion.Indicators.First(candidate => candidate.Code == code);
        var units = unit.Predecessors.Select(succession => succession.Predecessor).Append(unit).ToDictionary(known => known.Id);
        var ids = units.Keys.ToList();
        var sent = await Sent(db, actor, ids, month).ToListAsync(ct);
        var reads = OverviewReach.ReadsReports(actor);
        var said = reads ? await Verifications(db, actor, ids, set.Code, indicator.Code, month).ToListAsync(ct) : [];
        var years = await db.CriteriaSetAssignments.Where(follow => follow.UnitId == unit.Id && follow.CriteriaSet.Code == set.Code).Select(follow => follow.Year).ToListAsync(ct);
        var course = new HistoryCourse(versions, indicator, schedule, units, years, unit);
        return new HistoryPage(
            unit, month, [.. sent.Select(report => report.Month).Append(month).Distinct().OrderDescending()], set, criterion, indicator, course.Rows(sent, said, month), reads);
    }

    /// <summary>What was last sent of each month, as sent and as concluded.</summary>
    public static IQueryable<SentReport> Sent(AppDbContext db, Actor actor, IReadOnlyList<int> units, Month last) =>
        from report in db.ReportsWithin(actor)
        where units.Contains(report.UnitId) && report.Month <= last
        from version in report.Versions
        where !version.IsWithdrawn && version.Number == report.Versions.Where(v => !v.IsWithdrawn).Max(v => v.Number)
        orderby report.Month, report.Id
        select new SentReport(report.Id, report.UnitId, report.Month, report.State, version.ContentJson, version.ConcludedJson);

    public static IQueryable<DepartmentVerification> Verifications(AppDbContext db, Actor actor, IReadOnlyList<int> units, string setCode, string code, Month last) =>
        db.DepartmentVerifications.AsNoTracking().VisibleTo(actor)
            .Include(verification => verification.Indicator).Include(verification => verification.Department)
            .Where(verification => units.Contains(verification.UnitId) && verification.Indicator.Code == code && verification.Month <= last
                && db.CriteriaSets.Any(set => set.Code == setCode && set.Criteria.Any(criterion => criterion.Id == verification.Indicator.CriterionId)))
            .OrderBy(verification => verification.Id);
}
