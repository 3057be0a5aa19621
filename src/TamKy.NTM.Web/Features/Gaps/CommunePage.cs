using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>One commune on its way to a level: every criterion, what is missing, who must act, and when a figure may get there.</summary>
/// <param name="Follow">How the commune follows the set in the year; null when it does not, and then nothing is known.</param>
/// <param name="Months">Null when there are no figures.</param>
/// <param name="Written">What the commune wrote in the report that its figures are from, by number of the criterion; empty for those who read no reports.</param>
public sealed record CommunePage(
    OrganizationUnit Unit,
    Month Month,
    IReadOnlyList<Month> MonthChoices,
    IReadOnlyList<CriteriaSet> Sets,
    CriteriaSet Set,
    CriteriaSetAssignment? Follow,
    UnitMonths? Months,
    UnitGap Gap,
    GapRule Rule,
    DateOnly Day,
    Leads Leads,
    IReadOnlyDictionary<int, PartContent> Written,
    EvidenceRights? Rights,
    bool SeesCity,
    bool MaySetRule)
{
    /// <summary>A forecast needs the indicator's own course; the year before says how it goes now.</summary>
    private const int MonthsBack = 12;

    public bool IsKnown => Follow is not null && Months is not null;

    public bool ReadsReports => Rights is not null;

    public string Title => $"Khoảng cách của {Unit.NameInSentence}, tháng {VietnameseFormat.Month(Month)}";

    /// <summary>The months of the figures are not always the one asked for (decision 11).</summary>
    public string FiguresOf => Months is null ? string.Empty : VietnameseFormat.Month(Months.Shown.Month);

    /// <summary>Null when the commune does not exist for the actor or in the month, or there is no set as asked for. One that has ended is read as of its last month.</summary>
    /// <param name="of">What the gap of a month is measured from.</param>
    public static async Task<CommunePage?> LoadAsync(
        AppDbContext db,
        Func<Month, GapLoader> of,
        Actor actor,
        string unitCode,
        Month asked,
        string? setCode,
        ReportingSchedule schedule,
        Func<OrganizationUnit, Task<EvidenceRights>> rights,
        CancellationToken ct)
    {
        if (await db.CommunesWithin(actor).AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Code == unitCode, ct) is not { } unit)
        {
            return null;
        }

        var month = schedule.LastOf(unit, asked);
        if (!schedule.Reports(unit, month))
        {
            return null;
        }

        var loader = of(month);
        var follows = (await loader.Matrix.FollowsAsync(month, ct)).Where(follow => follow.UnitId == unit.Id).ToList();
        var sets = await loader.SetsAsync(follows, ct);
        var code = setCode ?? GapLoader.Target(follows)?.Code;
        if (sets.FirstOrDefault(candidate => candidate.Code == code) is not { } chosen)
        {
            return null;
        }

        var (set, versions) = await loader.SetAsync(chosen.Code, ct);
        var follow = follows.Find(candidate => candidate.CriteriaSet.Code == set.Code);
        var standings = (await loader.Matrix.StandingsAsync(month, ct)).Where(report => report.UnitId == unit.Id).ToList();
        var months = follow is null ? null : (await loader.MonthsAsync(versions, [unit], standings, MonthsBack, ct)).GetValueOrDefault(unit.Id);
        var book = (await loader.BooksAsync(unit.Id, ct)).GetValueOrDefault(unit.Id, await loader.EmptyBookAsync(ct));
        var rule = await loader.RuleAsync(ct);
        var reads = OverviewReach.ReadsReports(actor);
        return new CommunePage(
            unit,
            month,
            await loader.MonthChoicesAsync(unit.Id, ct),
            sets,
            set,
            follow,
            months,
            loader.Gap(set, months, book, rule, follow?.GroupCode),
            rule,
            loader.Day,
            await Leads.LoadAsync(db, set.Id, loader.Day, ct),
            reads && months is not null ? await WrittenAsync(db, actor, months.Report.ReportId, set.Code, ct) : new Dictionary<int, PartContent>(),
            reads ? await rights(unit) : null,
            OverviewReach.SeesCity(actor),
            actor.IsOffice);
    }

    private static async Task<IReadOnlyDictionary<int, PartContent>> WrittenAsync(AppDbContext db, Actor actor, int reportId, string setCode, CancellationToken ct)
    {
        var json = await Sent(db, actor, reportId).FirstOrDefaultAsync(ct);
        return json is null
            ? new Dictionary<int, PartContent>()
            : ReportContent.FromJson(json).Parts.Where(part => part.SetCode == setCode && part.CriterionNumber is not null).ToDictionary(part => part.CriterionNumber!.Value);
    }

    /// <summary>The report as it was last sent.</summary>
    public static IQueryable<string> Sent(AppDbContext db, Actor actor, int reportId) =>
        from report in db.ReportsWithin(actor)
        where report.Id == reportId
        from version in report.Versions
        where !version.IsWithdrawn
        orderby version.Number descending
        select version.ContentJson;
}
