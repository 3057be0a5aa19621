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
public sealed class GapLoader(AppDbContext db, EvidenceDesk evidence, Actor actor, ReportingSchedule schedule, Month asOf, DateOnly today)
{
    public MatrixLoader Matrix { get; } = new(db, actor, schedule);

    public DateOnly Day { get; } = asOf == Month.Of(today) ? today : asOf.LastDay;

    public Task<GapRule> RuleAsync(CancellationToken ct) => db.GapRules.AsNoTracking().SingleAsync(ct);

    /// <summary>The version of a set by which the month looked at is reported, and all its versions.</summary>
    public async Task<(CriteriaSet Set, SetVersions Versions)> SetAsync(string code, CancellationToken ct)
    {
        var versions = await Matrix.VersionsAsync(code, ct);
        return (Matrix.Of(versions, asOf), versions);
    }

    /// <summary>Sets of communes that one may be measured against: those that somebody follows, and those in force on the day; the basic level first.</summary>
    public async Task<IReadOnlyList<CriteriaSet>> SetsAsync(IReadOnlyList<CriteriaSetAssignment> follows, CancellationToken ct)
    {
        var followed = follows.Select(follow => follow.CriteriaSet.Code).Distinct().ToList();
        var sets = await db.CriteriaSets.AsNoTracking()
            .Where(set => set.Level != NtmLevel.ModelVillage && set.Status == SetStatus.InForce && set.PreviousVersionId == null
                && (followed.Contains(set.Code) || (set.EffectiveFrom <= Day && (set.EffectiveTo == null || set.EffectiveTo >= Day))))
            .ToListAsync(ct);
        return [.. sets.OrderBy(set => set.Level).ThenBy(set => set.Code, StringComparer.Ordinal)];
    }

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
    public async Task<IReadOnlyDictionary<int, EvidenceBook>> BooksAsync(int? unitId, CancellationToken ct)
    {
        var files = await db.EvidenceWithin(actor).AsNoTracking().Include(file => file.Kind)
            .Where(file => file.RemovedAt == null && (unitId == null || file.UnitId == unitId))
            .OrderBy(file => file.Id)
            .ToListAsync(ct);
        var requirements = await evidence.RequirementsAsync(ct);
        return files.GroupBy(file => file.UnitId).ToDictionary(own => own.Key, own => new EvidenceBook(own, requirements));
    }

    /// <summary>The book of a unit that has no evidence: what indicators ask for is missing.</summary>
    public async Task<EvidenceBook> EmptyBookAsync(CancellationToken ct) => new([], await evidence.RequirementsAsync(ct));

    /// <summary>Measured months of units against a set, from the figures that stand for each in the month looked at and the months before them.</summary>
    /// <param name="monthsBack">How many months before those figures are wanted.</param>
    public async Task<IReadOnlyDictionary<int, UnitMonths>> MonthsAsync(
        SetVersions versions, IReadOnlyList<OrganizationUnit> units, IReadOnlyList<ReportStanding> standings, int monthsBack, CancellationToken ct)
    {
        var byUnit = standings.ToLookup(standing => standing.UnitId);
        var chosen = units.Select(unit => (Unit: unit, Shown: StandingFigures.Of(byUnit[unit.Id], asOf).Shown)).Where(pair => pair.Shown is not null).ToList();
        var wanted = chosen.SelectMany(pair => byUnit[pair.Unit.Id].Where(report =>
            report.IsFiled && report.Month <= pair.Shown!.Month && report.Month >= pair.Shown.Month.AddMonths(-monthsBack))).ToList();
        var measured = await Matrix.MeasureAsync(versions, wanted, ct);
        var months = wanted.Where(report => measured.ContainsKey(report.ReportId)).ToLookup(report => report.UnitId, report => measured[report.ReportId]);
        return chosen.Where(pair => measured.ContainsKey(pair.Shown!.ReportId))
            .ToDictionary(pair => pair.Unit.Id, pair => new UnitMonths(pair.Shown!, measured[pair.Shown!.ReportId], [.. months[pair.Unit.Id]]));
    }

    public UnitGap Gap(CriteriaSet set, UnitMonths? months, EvidenceBook book, GapRule rule, string? group) => UnitGap.Of(
        set,
        months?.Shown ?? MeasuredMonth.Of(set, asOf, new ReportContent([], []), schedule.Period(asOf).WindowTo),
        months?.All ?? [],
        book,
        asOf,
        Day,
        rule,
        group,
        month => schedule.Period(month).WindowTo);

    /// <summary>Months with a report, and this one; the latest first.</summary>
    public async Task<IReadOnlyList<Month>> MonthChoicesAsync(int? unitId, CancellationToken ct)
    {
        var now = Month.Of(today);
        var months = await db.ReportsWithin(actor).Where(report => unitId == null || report.UnitId == unitId).Select(report => report.Month).Distinct().ToListAsync(ct);
        return [.. months.Append(now).Append(asOf).Distinct().Where(month => month <= now).OrderDescending()];
    }
}
