using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The profiles of issuers.json, for units that have none yet.</summary>
internal static class IssuerSeed
{
    public static async Task AddMissingAsync(AppDbContext db, IReadOnlyDictionary<string, OrganizationUnit> units, CancellationToken ct)
    {
        var present = await db.IssuerProfiles.Select(issuer => issuer.Unit.Code).ToListAsync(ct);
        foreach (var row in SeedFile.Read<IReadOnlyList<IssuerFile>>("issuers.json").Where(row => !present.Contains(row.Unit)))
        {
            db.IssuerProfiles.Add(row.ToProfile(units[row.Unit]));
        }
    }
}
