using TamKy.NTM.Web.Features.Consolidation;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The Office's work on the finished months, the earliest first: the suggested words taken, the month frozen, the report issued.</summary>
internal sealed class DemoConsolidation(AppDbContext db, DemoActors actors)
{
    private const string File = "Demo/consolidated.json";

    public async Task RunAsync(CancellationToken ct)
    {
        var months = new ConsolidatedMonths(db, new ConsolidationLoader(db));
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
}
