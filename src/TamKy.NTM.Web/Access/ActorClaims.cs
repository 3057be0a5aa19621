using System.Globalization;
using System.Security.Claims;
using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Access;

/// <summary>From the claims of the session to the actor of a day: the grants and assignments in force on it.</summary>
public static class ActorClaims
{
    public static Actor Actor(this ClaimsPrincipal user, DateOnly today)
    {
        if (user.Identity is not { IsAuthenticated: true }
            || !int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return Domain.Access.Actor.None;
        }

        return new Actor(
            id,
            user.FullName(),
            [.. user.Grants(today).Select(grant => new ActorGrant(grant.Role, grant.UnitId)).Distinct()],
            [
                .. user.FindAll(ClaimNames.Commune).Select(claim => CommuneClaim.Parse(claim.Value))
                    .Where(commune => commune.IsInForce(today)).Select(commune => commune.CommuneId).Distinct(),
            ]);
    }

    public static string FullName(this ClaimsPrincipal user) => user.FindFirstValue(ClaimNames.FullName) ?? string.Empty;

    public static string Position(this ClaimsPrincipal user) => user.FindFirstValue(ClaimNames.Position) ?? string.Empty;

    public static bool MustChangePassword(this ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == ClaimNames.MustChangePassword);

    /// <summary>Code of the commune the person works in; null for everybody else.</summary>
    public static string? CommuneCode(this ClaimsPrincipal user, DateOnly today) =>
        user.Grants(today).FirstOrDefault(grant => grant.Role is Role.CommuneOfficer or Role.CommuneChair)?.UnitCode;

    private static IEnumerable<GrantClaim> Grants(this ClaimsPrincipal user, DateOnly today) =>
        user.FindAll(ClaimNames.Grant).Select(claim => GrantClaim.Parse(claim.Value)).Where(grant => grant.IsInForce(today));
}
