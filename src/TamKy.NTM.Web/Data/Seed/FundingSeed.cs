using Microsoft.EntityFrameworkCore;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The sources and types of funding.json that are not there yet, by code.</summary>
internal static class FundingSeed
{
    public static async Task AddMissingAsync(AppDbContext db, CancellationToken ct)
    {
        var file = SeedFile.Read<FundingFile>("funding.json");
        var sources = await db.FundingSources.Select(source => source.Code).ToListAsync(ct);
        var capitals = await db.CapitalTypes.Select(capital => capital.Code).ToListAsync(ct);
        db.FundingSources.AddRange(file.Sources.Index().Where(row => !sources.Contains(row.Item.Code)).Select(row => row.Item.ToSource(row.Index + 1)));
        db.CapitalTypes.AddRange(file.Capitals.Index().Where(row => !capitals.Contains(row.Item.Code)).Select(row => row.Item.ToCapital(row.Index + 1)));
    }
}
