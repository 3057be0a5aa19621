using Microsoft.EntityFrameworkCore;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The sources and types of funding.json that are not there yet, by code.</summary>
internal static class FundingSeed
{
    public static async Task AddMissingAsync(AppDbContext db, CancellationToken ct)
    {
        var file = SeedFile.Read<FundingFile>("funding.json");
        var known = await db.FundingSources.Include(source => source.Forms).ToListAsync(ct);
        var sources = known.Select(source => source.Code).ToList();

        // Sources that are older than group, heading or forms get those of the file; what the Office has set stays.
        foreach (var (source, row) in known.Join(file.Sources, source => source.Code, row => row.Code, (source, row) => (source, row)))
        {
            source.Group ??= row.Group;
            source.Heading ??= row.Heading;
            row.AddForms(source);
        }

        var capitals = await db.CapitalTypes.Select(capital => capital.Code).ToListAsync(ct);
        db.FundingSources.AddRange(file.Sources.Index().Where(row => !sources.Contains(row.Item.Code)).Select(row => row.Item.ToSource(row.Index + 1)));
        db.CapitalTypes.AddRange(file.Capitals.Index().Where(row => !capitals.Contains(row.Item.Code)).Select(row => row.Item.ToCapital(row.Index + 1)));
    }
}
