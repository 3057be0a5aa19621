using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>Reorganisations in the database: find, give up, put in force.</summary>
public sealed class ReorganizationDesk(AppDbContext db)
{
    /// <summary>Tracked, with the units it is about.</summary>
    public Task<UnitReorganization?> FindAsync(int id, CancellationToken ct) => Whole(db.UnitReorganizations).SingleOrDefaultAsync(reorganization => reorganization.Id == id, ct);

    public static IQueryable<UnitReorganization> Whole(IQueryable<UnitReorganization> reorganizations) => reorganizations
        .Include(reorganization => reorganization.Ending).ThenInclude(row => row.Unit)
        .Include(reorganization => reorganization.Successors).ThenInclude(row => row.Parent)
        .Include(reorganization => reorganization.Successors).ThenInclude(row => row.Unit)
        .AsSplitQuery();

    /// <summary>Communes, wards and villages, tracked, by their codes.</summary>
    public async Task<IReadOnlyList<OrganizationUnit>> UnitsAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        await db.Units.Where(unit => ids.Contains(unit.Id)).OrderBy(unit => unit.Code).ToListAsync(ct);

    /// <summary>One change, saved at once: units, roles, areas of work and sets, or none of them.</summary>
    public async Task PutInForceAsync(UnitReorganization reorganization, Actor actor, DateTime now, CancellationToken ct)
    {
        var outcome = reorganization.PutInForce(await SceneAsync(reorganization, ct), actor, now);
        db.Units.AddRange(outcome.Units);
        db.CriteriaSetAssignments.AddRange(outcome.Follows);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A draft that nobody used leaves no trace but the audit's.</summary>
    public async Task DiscardAsync(UnitReorganization reorganization, Actor actor, CancellationToken ct)
    {
        reorganization.RequireDraft(actor);
        db.UnitReorganizations.Remove(reorganization);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Villages and bodies directly under the units that end.</summary>
    public async Task<IReadOnlyList<OrganizationUnit>> UnderAsync(UnitReorganization reorganization, CancellationToken ct)
    {
        var ids = reorganization.Ending.Select(row => row.UnitId).ToList();
        return await db.Units.Where(unit => unit.ParentId != null && ids.Contains(unit.ParentId.Value)).OrderBy(unit => unit.Code).ToListAsync(ct);
    }

    private async Task<ReorganizationScene> SceneAsync(UnitReorganization reorganization, CancellationToken ct)
    {
        var ids = reorganization.Ending.Select(row => row.UnitId).ToList();
        var under = await UnderAsync(reorganization, ct);
        var codes = reorganization.Successors.Select(row => row.Code).Concat(under.Select(reorganization.CodeOf)).ToList();
        var known = await db.Units.Include(unit => unit.Predecessors).ThenInclude(link => link.Predecessor).Where(unit => codes.Contains(unit.Code)).AsSingleQuery().ToListAsync(ct);
        var touched = ids.Concat(known.Select(unit => unit.Id)).ToList();
        var ending = ids.Concat(under.Select(unit => unit.Id)).ToList();
        return new ReorganizationScene(
            known,
            under,
            (await db.Units.Select(unit => unit.Code).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal),
            await db.RoleGrants.Where(grant => grant.UnitId != null && ending.Contains(grant.UnitId.Value)).ToListAsync(ct),
            await db.CommuneAssignments.Where(assignment => ending.Contains(assignment.CommuneId)).ToListAsync(ct),
            await db.CriteriaSetAssignments.Include(follow => follow.CriteriaSet).Include(follow => follow.Unit).Where(follow => touched.Contains(follow.UnitId)).ToListAsync(ct));
    }
}
