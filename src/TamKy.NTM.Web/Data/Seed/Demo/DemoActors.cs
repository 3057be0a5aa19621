using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The demo's accounts as the domain sees them, by user name.</summary>
internal sealed class DemoActors
{
    private const string Officer = "vpdp";
    private const string Head = "vpdp.truong";

    private readonly Dictionary<string, Actor> _actors;

    private DemoActors(Dictionary<string, Actor> actors) => _actors = actors;

    /// <summary>Officer of the Coordination Office.</summary>
    public Actor Office => Named(Officer);

    public Actor OfficeHead => Named(Head);

    public static async Task<DemoActors> LoadAsync(AppDbContext db, DateOnly day, CancellationToken ct)
    {
        var users = await db.Users.AsNoTracking().Where(user => user.IsDemo).ToListAsync(ct);
        var grants = (await db.RoleGrants.AsNoTracking().OrderBy(grant => grant.Id).ToListAsync(ct))
            .Where(grant => grant.IsInForce(day))
            .ToLookup(grant => grant.UserId, grant => new ActorGrant(grant.Role, grant.UnitId));
        return new DemoActors(users.ToDictionary(user => user.UserName!, user => new Actor(user.Id, user.FullName, [.. grants[user.Id]], [])));
    }

    public Actor Named(string userName) =>
        _actors.GetValueOrDefault(userName) ?? throw new InvalidOperationException($"The demo needs the account {userName}: seed the demo accounts first.");
}
