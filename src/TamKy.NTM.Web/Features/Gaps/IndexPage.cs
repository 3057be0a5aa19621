using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>What each commune within reach lacks for a level, or each village that registered for the standard of villages; and who must act.</summary>
/// <param name="Sets">Those that one may choose.</param>
/// <param name="HasForecasts">Over many units forecasts would need the reports of a year of each; they stand on each unit's own page then.</param>
public sealed record IndexPage(
    Month Month, IReadOnlyList<Month> Months, IReadOnlyList<CriteriaSet> Sets, TargetSet Target, DateOnly Day, GapRule Rule, Leads Leads, IReadOnlyList<GapRow> Rows,
    bool HasForecasts, bool MaySetRule)
{
    /// <summary>Three falls need the three months before the one shown.</summary>
    private const int FewMonths = 3;

    /// <summary>With more units than this no forecasts are made here.</summary>
    private const int MostForecast = 60;

    private const int MostIndicators = 10;

    /// <summary>A department with what waits for it in all the units.</summary>
    public sealed record Duty(string Unit, int NotMet, int MissingEvidence, int AtRisk, IReadOnlyList<string> Places);

    /// <summary>An indicator with how many units lack it.</summary>
    public sealed record Shared(Criterion Criterion, Indicator Indicator, int NotMet, int MissingEvidence, int AtRisk);

    public CriteriaSet Set => Target.Set;

    public bool OfVillages => Set.Level is NtmLevel.ModelVillage;

    /// <summary>"xã" or "thôn", as the page speaks of the units.</summary>
    public string Noun => OfVillages ? "thôn" : "xã";

    /// <summary>Who has to act where, the most first; one indicator may have several leads.</summary>
    public IReadOnlyList<Duty> Duties =>
    [
        .. (from row in Rows
            where row.IsKnown
            from criterion in row.Gap.Criteria
            from gap in criterion.Indicators
            where gap.Class is GapClass.NotMet or GapClass.MissingEvidence or GapClass.AtRisk
            from lead in Leads.Of(criterion.Criterion, gap.Indicator)
            group (row.Name, gap.Class) by lead.UnitName into own
            select new Duty(
                own.Key,
                own.Count(pair => pair.Class is GapClass.NotMet),
                own.Count(pair => pair.Class is GapClass.MissingEvidence),
                own.Count(pair => pair.Class is GapClass.AtRisk),
                [.. own.Select(pair => pair.Name).Distinct()]))
            .OrderByDescending(duty => duty.NotMet).ThenByDescending(duty => duty.MissingEvidence + duty.AtRisk).ThenBy(duty => duty.Unit, StringComparer.Ordinal),
    ];

    /// <summary>The indicators that most units lack.</summary>
    public IReadOnlyList<Shared> MostLacking =>
    [
        .. (from row in Rows
            where row.IsKnown
            from criterion in row.Gap.Criteria
            from gap in criterion.Indicators
            group (criterion.Criterion, gap) by gap.Indicator.Code into own
            let first = own.First()
            select new Shared(
                first.Criterion,
                first.gap.Indicator,
                own.Count(pair => pair.gap.Class is GapClass.NotMet),
                own.Count(pair => pair.gap.Class is GapClass.MissingEvidence),
                own.Count(pair => pair.gap.Class is GapClass.AtRisk)))
            .Where(shared => shared.NotMet + shared.MissingEvidence + shared.AtRisk > 0)
            .OrderByDescending(shared => shared.NotMet).ThenByDescending(shared => shared.MissingEvidence + shared.AtRisk)
            .ThenBy(shared => shared.Criterion.Number).ThenBy(shared => shared.Indicator.Position)
            .Take(MostIndicators),
    ];

    public int Unknown => Rows.Count(row => !row.IsKnown);

    /// <summary>Null when nobody within reach follows a set in the year, or there is no set as asked for.</summary>
    public static async Task<IndexPage?> LoadAsync(AppDbContext db, GapLoader loader, Actor actor, Month month, string? setCode, CancellationToken ct)
    {
        var follows = await loader.Matrix.FollowsAsync(month, ct);
        var sets = await loader.SetsAsync(follows, withVillages: true, ct);
        var code = setCode ?? GapLoader.Target(follows)?.Code;
        if (sets.FirstOrDefault(candidate => candidate.Code == code) is not { } chosen || follows.Count == 0)
        {
            return null;
        }

        var target = await loader.TargetAsync(chosen, ct);
        var books = await loader.BooksAsync(unitId: null, ct);
        var empty = await loader.EmptyBookAsync(ct);
        var rule = await loader.RuleAsync(ct);
        var units = await UnitsAsync(loader, target, follows, month, ct);
        var rows = units.Select(own => new GapRow(
            own.Unit, own.Follow is not null, own.Months, loader.Gap(target, own.Months, books.GetValueOrDefault(own.Unit.Id, empty), rule, own.Follow?.GroupCode)));
        return new IndexPage(
            month,
            await loader.MonthChoicesAsync(unitId: null, ct),
            sets,
            target,
            loader.Day,
            rule,
            await Leads.LoadAsync(db, target.Set.Id, loader.Day, ct),
            [.. rows.OrderBy(row => !row.IsKnown).ThenBy(row => !row.Follows).ThenBy(row => row.Gap.Counts.NotMet).ThenBy(row => row.Gap.Indicators.NotMet).ThenBy(row => row.Gap.Counts.NotAssessed).ThenBy(row => row.Unit.Code, StringComparer.Ordinal)],
            units.Count <= MostForecast,
            actor.IsOffice);
    }

    /// <summary>The communes that report the month, or the villages that registered for the year; with what is known of each.</summary>
    private static async Task<IReadOnlyList<(OrganizationUnit Unit, CriteriaSetAssignment? Follow, UnitMonths? Months)>> UnitsAsync(
        GapLoader loader, TargetSet target, IReadOnlyList<CriteriaSetAssignment> follows, Month month, CancellationToken ct)
    {
        if (target.Set.Level is NtmLevel.ModelVillage)
        {
            var villages = await loader.Villages.AllAsync(target.Set.Code, ct);
            var states = await loader.Villages.MonthsAsync(target.Set, [.. villages.Select(follow => follow.UnitId)], MonthsOf(villages.Count), ct);
            return [.. villages.DistinctBy(follow => follow.UnitId).Select(follow => (follow.Unit, (CriteriaSetAssignment?)follow, states.GetValueOrDefault(follow.UnitId)))];
        }

        var following = follows.Where(follow => follow.CriteriaSet.Code == target.Set.Code).ToDictionary(follow => follow.UnitId);
        var units = follows.Select(follow => follow.Unit).DistinctBy(unit => unit.Id).ToList();
        var map = await loader.MapAsync(target.Set.Code, ct);
        var measured = map.IsEmpty ? units.Where(unit => following.ContainsKey(unit.Id)).ToList() : units;
        var months = await loader.MonthsAsync(target, map, measured, await loader.Matrix.StandingsAsync(month, ct), MonthsOf(units.Count), ct);
        return [.. units.Select(unit => (unit, following.GetValueOrDefault(unit.Id), months.GetValueOrDefault(unit.Id)))];
    }

    private static int MonthsOf(int units) => units <= MostForecast ? UnitPage.MonthsBack : FewMonths;
}
