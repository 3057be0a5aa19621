using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.SetFollowing;

/// <summary>Which unit follows which sets in a year, and for what.</summary>
public sealed record IndexPage(int Year, IReadOnlyList<OrganizationUnit> Units, IReadOnlyList<CriteriaSet> Sets, ILookup<int, CriteriaSetAssignment> Follows, FollowForm Form)
{
    public IEnumerable<OrganizationUnit> Following => Units.Where(unit => Follows[unit.Id].Any());

    /// <summary>Communes that report nothing because nothing is assigned to them.</summary>
    public IReadOnlyList<OrganizationUnit> Without => [.. Units.Where(unit => unit.Kind is not UnitKind.Village && !Follows[unit.Id].Any())];

    public static async Task<IndexPage> LoadAsync(AppDbContext db, int year, FollowForm form, CancellationToken ct)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var units = await db.Units.AsNoTracking().Include(unit => unit.Parent)
            .Where(unit => (unit.Kind == UnitKind.Commune || unit.Kind == UnitKind.Ward || unit.Kind == UnitKind.Village)
                && (unit.ValidFrom == null || unit.ValidFrom <= last) && (unit.ValidTo == null || unit.ValidTo >= first))
            .OrderBy(unit => unit.Kind).ThenBy(unit => unit.Code)
            .ToListAsync(ct);
        var sets = await db.CriteriaSets.AsNoTracking().Where(set => set.Status == SetStatus.InForce && set.VersionNumber == 1).OrderBy(set => set.Level).ThenByDescending(set => set.PeriodFrom).ToListAsync(ct);
        var follows = await db.CriteriaSetAssignments.AsNoTracking().Include(follow => follow.CriteriaSet)
            .Where(follow => follow.Year == year).OrderByDescending(follow => follow.IsPrimary).ThenBy(follow => follow.Id).ToListAsync(ct);
        return new IndexPage(year, units, sets, follows.ToLookup(follow => follow.UnitId), form);
    }
}
