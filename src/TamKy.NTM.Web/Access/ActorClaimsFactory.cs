using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Access;

/// <summary>
/// Puts into the session what makes the actor: name, position, grants, assigned communes. Asked at sign-in and whenever the session is checked
/// again, so that a changed grant reaches an open session within a minute.
/// </summary>
public sealed class ActorClaimsFactory(UserManager<AppUser> users, IOptions<IdentityOptions> options, AppDbContext db)
    : UserClaimsPrincipalFactory<AppUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimNames.FullName, user.FullName));
        identity.AddClaim(new Claim(ClaimNames.Position, user.Position));
        if (user is { MustChangePassword: true, IsDemo: false })
        {
            identity.AddClaim(new Claim(ClaimNames.MustChangePassword, "1"));
        }

        identity.AddClaims(await GrantsAsync(user.Id));
        identity.AddClaims(await CommunesAsync(user.Id));
        return identity;
    }

    private async Task<IEnumerable<Claim>> GrantsAsync(int userId)
    {
        var grants = await (
            from grant in db.RoleGrants.AsNoTracking()
            where grant.UserId == userId
            orderby grant.Id
            select new GrantClaim(
                grant.Role, grant.UnitId, db.Units.Where(unit => unit.Id == grant.UnitId).Select(unit => unit.Code).FirstOrDefault(), grant.From, grant.To))
            .ToListAsync();
        return grants.Select(grant => grant.ToClaim());
    }

    private async Task<IEnumerable<Claim>> CommunesAsync(int userId)
    {
        var communes = await (
            from assignment in db.CommuneAssignments.AsNoTracking()
            where assignment.UserId == userId
            orderby assignment.Id
            select new CommuneClaim(assignment.CommuneId, assignment.From, assignment.To))
            .ToListAsync();
        return communes.Select(commune => commune.ToClaim());
    }
}
