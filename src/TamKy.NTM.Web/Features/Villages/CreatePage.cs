using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>The communes to which the actor may add a village.</summary>
public sealed record CreatePage(IReadOnlyList<OrganizationUnit> Communes, CreateForm Form)
{
    /// <summary>All for the Office, their own for a commune's officer.</summary>
    public static IQueryable<OrganizationUnit> Choices(AppDbContext db, Actor actor)
    {
        var own = actor.Grants.Where(grant => grant.Role is Role.CommuneOfficer).Select(grant => grant.UnitId).ToList();
        return db.Units.Where(unit => (unit.Kind == UnitKind.Commune || unit.Kind == UnitKind.Ward) && (actor.IsOffice || own.Contains(unit.Id))).OrderBy(unit => unit.Code);
    }

    public static async Task<CreatePage> LoadAsync(AppDbContext db, Actor actor, CreateForm form, DateOnly today, CancellationToken ct) =>
        new(await Choices(db, actor).ExistingOn(today).AsNoTracking().ToListAsync(ct), form);
}
