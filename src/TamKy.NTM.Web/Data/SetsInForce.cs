using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data;

/// <summary>Which version of a set holds, said once for the database: the same rule as <see cref="SetVersions"/>.</summary>
public static class SetsInForce
{
    /// <summary>Of each set the version in force on a day; sets that are only a draft are left out.</summary>
    public static IQueryable<CriteriaSet> InForceOn(this DbSet<CriteriaSet> sets, DateOnly day) =>
        sets.Where(set => set.Status == SetStatus.InForce
            && (set.VersionNumber == 1 || set.ValidFrom <= day)
            && !sets.Any(later => later.Code == set.Code && later.Status == SetStatus.InForce && later.VersionNumber > set.VersionNumber && later.ValidFrom <= day));

    /// <summary>Every set once: as in force on a day, or as the draft that it still is.</summary>
    public static IQueryable<CriteriaSet> ShownOn(this DbSet<CriteriaSet> sets, DateOnly day) =>
        sets.Where(set => (set.Status == SetStatus.Draft && set.VersionNumber == 1)
            || (set.Status == SetStatus.InForce
                && (set.VersionNumber == 1 || set.ValidFrom <= day)
                && !sets.Any(later => later.Code == set.Code && later.Status == SetStatus.InForce && later.VersionNumber > set.VersionNumber && later.ValidFrom <= day)));

    /// <summary>The versions in force of some sets, each with criteria, indicators and thresholds, in one command; by code.</summary>
    public static async Task<IReadOnlyDictionary<string, SetVersions>> VersionsAsync(this IQueryable<CriteriaSet> sets, IReadOnlyCollection<string>? codes, CancellationToken ct)
    {
        var versions = await sets
            .Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .Where(set => set.Status == SetStatus.InForce && (codes == null || codes.Contains(set.Code)))
            .AsSingleQuery()
            .ToListAsync(ct);
        return versions.GroupBy(set => set.Code).ToDictionary(same => same.Key, same => new SetVersions(same));
    }
}
