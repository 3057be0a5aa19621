using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>What the gap of units is measured from, within the actor's reach, in a number of commands that does not grow with the units.</summary>
/// <param name="asOf">The month looked at; evidence is looked at on its last day, or today in the month that is running.</param>
public sealed class GapLoader(AppDbContext db, EvidenceDesk evidence, GapRules rules, Actor actor, ReportingSchedule schedule, Month asOf, DateOnly today)
{
    /// <summary>Before any report.</summary>
    private static readonly Month First = new(2000, 1);

    public MatrixLoader Matrix { get; } = new(db, actor, schedule);

    public DateOnly Day { get; } = asOf == Month.Of(today) ? today : asOf.LastDay;

    /// <summary>The month that is running: what is true of today may stand beside its figures.</summary>
    public bool IsRunning => asOf == Month.Of(today);

    public Task<GapRule> RuleAsync(CancellationToken ct) => rules.GetAsync(ct);

    public VillageGaps Villages { get; } = new(db, actor, schedule, asOf);

    /// <summary>Which sets a commune within reach follows in the year, its primary one first, and its villages that registered.</summary>
    public async Task<IReadOnlyList<CriteriaSetAssignment>> FollowsAsync(string communeCode, int year, CancellationToken ct)
    {
        IQueryable<OrganizationUnit> communes = db.CommunesWithin(actor), villages = db.VillagesWithin(actor);
        return await db.CriteriaSetAssignments.AsNoTrackingWithIdentityResolution()
            .Include(follow => follow.Unit).ThenInclude(unit => unit.Parent)
            .Include(follow => follow.CriteriaSet)
            .Where(follow => follow.Year == year)
            .Where(follow => communes.Any(unit => unit.Id == follow.UnitId && unit.Code == communeCode)
                || (follow.CriteriaSet.Level == NtmLevel.ModelVillage && villages.Any(unit => unit.Id == follow.UnitId && unit.Parent!.Code == communeCode)))
            .OrderBy(follow => follow.Unit.Code).ThenByDescending(follow => follow.IsPrimary).ThenBy(follow => follow.Id)
            .ToListAsync(ct);
    }

    /// <summary>A set in the version by which the month looked at is reported, and as it was before; or a set that is only a draft.</summary>
    /// <param name="chosen">One of <see cref="SetsAsync"/>; villages are assessed by the row they registered for.</param>
    public async Task<TargetSet> TargetAsync(CriteriaSet chosen, CancellationToken ct)
    {
        var versions = await db.CriteriaSets.AsNoTracking()
            .Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .AsSingleQuery()
            .Where(set => set.Id == chosen.Id || (set.Code == chosen.Code && set.Status == SetStatus.InForce && set.Level != NtmLevel.ModelVillage))
            .ToListAsync(ct);
        return chosen.Status is SetStatus.Draft
            ? new TargetSet(versions.Single(set => set.Id == chosen.Id))
            : new TargetSet(new SetVersions(versions), schedule.Period(asOf).WindowTo);
    }

    /// <summary>
    /// Sets of communes that one may be measured against: those that somebody follows, those in force on the day, and those that are only a draft, which
    /// everybody may know of; the basic level first.
    /// </summary>
    /// <param name="withVillages">Also those that villages within reach registered for in the year.</param>
    public async Task<IReadOnlyList<CriteriaSet>> SetsAsync(IReadOnlyList<CriteriaSetAssignment> follows, bool withVillages, CancellationToken ct)
    {
        var followed = follows.Select(follow => follow.CriteriaSet.Code).Distinct().ToList();
        var villages = VillageGaps.Follows(db, actor, asOf.Year);
        var sets = await db.CriteriaSets.AsNoTracking()
            .Where(set => set.PreviousVersionId == null
                && ((withVillages && villages.Any(follow => follow.CriteriaSetId == set.Id))
                    || (set.Level != NtmLevel.ModelVillage
                        && (set.Status == SetStatus.Draft || followed.Contains(set.Code) || (set.EffectiveFrom <= Day && (set.EffectiveTo == null || set.EffectiveTo >= Day))))))
            .ToListAsync(ct);
        return [.. sets.OrderBy(set => set.Status is SetStatus.Draft).ThenBy(set => set.Level).ThenBy(set => set.Code, StringComparer.Ordinal)];
    }

    /// <summary>What carries over to a set from the sets before it.</summary>
    public async Task<FigureMap> MapAsync(string setCode, CancellationToken ct) => new(await Mapped(db, setCode).ToListAsync(ct));

    /// <summary>Rows that keep an indicator, with the older one as in the latest version of its set.</summary>
    public static IQueryable<MappedIndicator> Mapped(AppDbContext db, string setCode) =>
        from relation in db.IndicatorRelations
        where relation.ToSet == setCode && relation.Kind == RelationKind.Same
        from older in db.CriteriaSets.Where(set => set.Code == relation.FromSet && (set.Status == SetStatus.InForce || set.VersionNumber == 1)
            && !db.CriteriaSets.Any(later => later.Code == set.Code && later.Status == SetStatus.InForce && later.VersionNumber > set.VersionNumber))
        from indicator in older.Criteria.SelectMany(criterion => criterion.Indicators).Where(own => own.Code == relation.FromIndicator)
        orderby relation.Id
        select new MappedIndicator(relation.FromSet, older.Name, relation.FromIndicator!, relation.ToIndicator!, indicator.Measure, indicator.Unit);

    /// <summary>The next level above the primary set that somebody follows; else the primary one.</summary>
    public static CriteriaSet? Target(IReadOnlyList<CriteriaSetAssignment> follows)
    {
        var sets = follows.GroupBy(follow => follow.CriteriaSet.Code).ToList();
        var primary = sets.OrderByDescending(set => set.Count(follow => follow.IsPrimary)).ThenBy(set => set.Key, StringComparer.Ordinal).FirstOrDefault()?.First().CriteriaSet;
        return primary is null ? null : sets.Select(set => set.First().CriteriaSet)
            .Where(set => set.Level > primary.Level && set.Level is not NtmLevel.ModelVillage)
            .OrderBy(set => set.Level).ThenBy(set => set.Code, StringComparer.Ordinal)
            .FirstOrDefault() ?? primary;
    }

    /// <summary>The evidence of units, by unit. How it stands is the same for all who see the figures.</summary>
    public Task<IReadOnlyDictionary<int, EvidenceBook>> BooksAsync(int? unitId, CancellationToken ct) =>
        evidence.BooksAsync(db.EvidenceWithin(actor).Where(file => unitId == null || file.UnitId == unitId), ct);

    /// <summary>The book of a unit that has no evidence: what indicators ask for is missing.</summary>
    public async Task<EvidenceBook> EmptyBookAsync(CancellationToken ct) => new([], await evidence.RequirementsAsync(ct));

    /// <summary>
    /// Measured months of units against a set, from the figures that stand for each in the month looked at and the months before them; what a unit did not
    /// report of the set is carried over by the map.
    /// </summary>
    /// <param name="monthsBack">How many months before those figures are wanted.</param>
    public async Task<IReadOnlyDictionary<int, UnitMonths>> MonthsAsync(
        TargetSet target, FigureMap map, IReadOnlyList<OrganizationUnit> units, IReadOnlyList<ReportStanding> standings, int monthsBack, CancellationToken ct)
    {
        var byUnit = standings.ToLookup(standing => standing.UnitId);
        var chosen = units.Select(unit => (Unit: unit, Shown: StandingFigures.Of(byUnit[unit.Id], asOf).Shown)).Where(pair => pair.Shown is not null).ToList();
        var wanted = chosen.SelectMany(pair => byUnit[pair.Unit.Id].Where(report =>
            report.IsFiled && report.Month <= pair.Shown!.Month && report.Month >= pair.Shown.Month.AddMonths(-monthsBack))).ToList();
        var contents = await Matrix.ContentsAsync(wanted, ct);
        var sent = wanted.Where(report => contents.ContainsKey(report.ReportId)).ToLookup(report => report.UnitId, report => Measure(target, map, contents[report.ReportId]));
        return (
            from pair in chosen
            let shown = sent[pair.Unit.Id].FirstOrDefault(month => month.Measured.Month == pair.Shown!.Month)
            where shown.Measured is not null
            select (
                pair.Unit.Id,
                Months: new UnitMonths(pair.Shown, shown.Measured, [.. sent[pair.Unit.Id].Select(month => month.Measured)])
                {
                    Origins = shown.Origins,
                    Written = contents[pair.Shown!.ReportId].Content,
                })).ToDictionary(pair => pair.Id, pair => pair.Months);
    }

    private (MeasuredMonth Measured, IReadOnlyDictionary<string, FigureOrigin> Origins) Measure(TargetSet target, FigureMap map, (Month Month, ReportContent Content) sent)
    {
        var windowTo = schedule.Period(sent.Month).WindowTo;
        var set = target.On(windowTo);
        var (content, origins) = map.Fill(set, sent.Content);
        return (MeasuredMonth.Of(set, sent.Month, content, target.MeasuredOn(windowTo)), origins);
    }

    public UnitGap Gap(TargetSet target, UnitMonths? months, EvidenceBook book, GapRule rule, string? group) => UnitGap.Of(
        target.Set,
        months?.Shown ?? MeasuredMonth.Of(target.Set, asOf, new ReportContent([], []), target.MeasuredOn(schedule.Period(asOf).WindowTo)),
        months?.All ?? [],
        book,
        asOf,
        Day,
        rule,
        group,
        month => target.MeasuredOn(schedule.Period(month).WindowTo));

    /// <summary>Where all reports of one unit stand, up to this month: what it is measured from, and which months one may choose.</summary>
    public Task<List<ReportStanding>> StandingsAsync(int unitId, CancellationToken ct) =>
        MatrixLoader.Standings(db, actor, First, Month.Of(today), unitId).ToListAsync(ct);

    public IReadOnlyList<Month> MonthChoices(IEnumerable<ReportStanding> standings) => Choices(standings.Select(report => report.Month));

    /// <summary>Months with a report, and this one; the latest first.</summary>
    public async Task<IReadOnlyList<Month>> MonthChoicesAsync(int? unitId, CancellationToken ct) =>
        Choices(await db.ReportsWithin(actor).Where(report => unitId == null || report.UnitId == unitId).Select(report => report.Month).Distinct().ToListAsync(ct));

    private IReadOnlyList<Month> Choices(IEnumerable<Month> months)
    {
        var now = Month.Of(today);
        return [.. months.Append(now).Append(asOf).Distinct().Where(month => month <= now).OrderDescending()];
    }
}
