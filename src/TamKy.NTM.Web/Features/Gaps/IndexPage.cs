using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>What each commune within reach lacks for a level, and who must act.</summary>
/// <param name="Sets">Those that one may choose.</param>
public sealed record IndexPage(
    Month Month, IReadOnlyList<Month> Months, IReadOnlyList<CriteriaSet> Sets, CriteriaSet Set, DateOnly Day, GapRule Rule, Leads Leads, IReadOnlyList<IndexPage.Row> Rows, bool MaySetRule)
{
    /// <summary>More are on the commune's page.</summary>
    private const int MostLacks = 5;

    /// <summary>Three falls need the three months before the one shown.</summary>
    private const int MonthsBack = 3;

    /// <param name="Months">Null when there are no figures.</param>
    /// <param name="Follows">Whether the commune follows the set in the year; of one that does not nothing is known.</param>
    public sealed record Row(OrganizationUnit Unit, bool Follows, UnitMonths? Months, UnitGap Gap)
    {
        public bool IsKnown => Follows && Months is not null;

        public IEnumerable<(Criterion Criterion, IndicatorGap Gap)> Lacks => Gap.Lacking.Take(MostLacks);

        public int More => Math.Max(0, Gap.Lacking.Count - MostLacks);
    }

    /// <summary>A department with what waits for it in all the communes.</summary>
    public sealed record Duty(string Unit, int NotMet, int MissingEvidence, int AtRisk, IReadOnlyList<string> Communes);

    /// <summary>Who has to act where, the most first; one indicator may have several leads.</summary>
    public IReadOnlyList<Duty> Duties =>
    [
        .. (from row in Rows
            where row.IsKnown
            from criterion in row.Gap.Criteria
            from gap in criterion.Indicators
            where gap.Class is GapClass.NotMet or GapClass.MissingEvidence or GapClass.AtRisk
            from lead in Leads.Of(criterion.Criterion, gap.Indicator)
            group (row.Unit, gap.Class) by lead.UnitName into own
            select new Duty(
                own.Key,
                own.Count(pair => pair.Class is GapClass.NotMet),
                own.Count(pair => pair.Class is GapClass.MissingEvidence),
                own.Count(pair => pair.Class is GapClass.AtRisk),
                [.. own.Select(pair => pair.Unit.PlaceName).Distinct()]))
            .OrderByDescending(duty => duty.NotMet).ThenByDescending(duty => duty.MissingEvidence + duty.AtRisk).ThenBy(duty => duty.Unit, StringComparer.Ordinal),
    ];

    public int Unknown => Rows.Count(row => !row.IsKnown);

    /// <summary>Null when nobody within reach follows a set in the year, or there is no set as asked for.</summary>
    public static async Task<IndexPage?> LoadAsync(AppDbContext db, GapLoader loader, Actor actor, Month month, string? setCode, CancellationToken ct)
    {
        var follows = await loader.Matrix.FollowsAsync(month, ct);
        var sets = await loader.SetsAsync(follows, ct);
        var code = setCode ?? GapLoader.Target(follows)?.Code;
        if (sets.FirstOrDefault(candidate => candidate.Code == code) is not { } chosen || follows.Count == 0)
        {
            return null;
        }

        var (set, versions) = await loader.SetAsync(chosen.Code, ct);
        var following = follows.Where(follow => follow.CriteriaSet.Code == set.Code).ToDictionary(follow => follow.UnitId);
        var units = follows.Select(follow => follow.Unit).DistinctBy(unit => unit.Id).ToList();
        var months = await loader.MonthsAsync(versions, [.. units.Where(unit => following.ContainsKey(unit.Id))], await loader.Matrix.StandingsAsync(month, ct), MonthsBack, ct);
        var books = await loader.BooksAsync(unitId: null, ct);
        var empty = await loader.EmptyBookAsync(ct);
        var rule = await loader.RuleAsync(ct);
        var rows = units.Select(unit => new Row(
            unit,
            following.ContainsKey(unit.Id),
            months.GetValueOrDefault(unit.Id),
            loader.Gap(set, months.GetValueOrDefault(unit.Id), books.GetValueOrDefault(unit.Id, empty), rule, following.GetValueOrDefault(unit.Id)?.GroupCode)));
        return new IndexPage(
            month,
            await loader.MonthChoicesAsync(unitId: null, ct),
            sets,
            set,
            loader.Day,
            rule,
            await Leads.LoadAsync(db, set.Id, loader.Day, ct),
            [.. rows.OrderBy(row => !row.IsKnown).ThenBy(row => row.Gap.Counts.NotMet).ThenBy(row => row.Gap.Indicators.NotMet).ThenBy(row => row.Gap.Counts.NotAssessed).ThenBy(row => row.Unit.Code, StringComparer.Ordinal)],
            actor.IsOffice);
    }
}
