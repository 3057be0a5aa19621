using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using TamKy.NTM.Web.Features.Consolidation;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The Office's work on the finished months, the earliest first: the suggested words taken, the month frozen, the report issued.</summary>
internal sealed class DemoConsolidation(AppDbContext db, DemoActors actors)
{
    private const string File = "Demo/consolidated.json";
    private const string SignerFile = "Demo/signer.json";

    public async Task RunAsync(CancellationToken ct)
    {
        await NameSignerAsync(ct);
        using var cache = new MemoryCache(new MemoryCacheOptions());

        // The demo's finished months were frozen before its work programme was kept on the portal.
        var months = new ConsolidatedMonths(db, new ConsolidationLoader(db, new Schedules(db, cache), programmes: null));
        var words = new WritePassages(db, months);
        var freeze = new FreezeMonth(db, months);
        foreach (var row in SeedFile.Read<IReadOnlyList<DemoIssue>>(File))
        {
            var month = DemoMonth.Parse(row.Month);
            await words.AcceptSuggestionsAsync(month, actors.Office, row.ComposedUtc, DateOnly.FromDateTime(row.ComposedAt), ct);
            var report = await freeze.FreezeAsync(month, null, actors.Office, row.FrozenUtc, row.FrozenOn, ct);
            report.Issue(row.Number, row.IssuedOn, actors.OfficeHead, row.IssuedOn);
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>The reference data name no signer, since none was read; a demo report needs a name below its signature.</summary>
    private async Task NameSignerAsync(CancellationToken ct)
    {
        var signer = SeedFile.Read<DemoSigner>(SignerFile);
        foreach (var profile in await db.IssuerProfiles.Where(profile => profile.Unit.Code == signer.Unit).ToListAsync(ct))
        {
            profile.SignerName = signer.Name;
        }

        await db.SaveChangesAsync(ct);
    }

    private sealed record DemoSigner(string Unit, string Name);
}
