using Microsoft.EntityFrameworkCore;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The kinds of evidence.json that are missing; what indicators ask for only as long as nothing is there, since the Office may have dropped some.</summary>
internal static class EvidenceSeed
{
    public const string File = "evidence.json";

    public static async Task AddMissingAsync(AppDbContext db, CancellationToken ct)
    {
        var file = SeedFile.Read<EvidenceCatalogueFile>(File);
        var kinds = await db.EvidenceKinds.ToDictionaryAsync(kind => kind.Code, ct);
        foreach (var (index, row) in file.Kinds.Index().Where(pair => !kinds.ContainsKey(pair.Item.Code)))
        {
            kinds[row.Code] = db.EvidenceKinds.Add(row.ToKind(index + 1)).Entity;
        }

        if (!await db.EvidenceRequirements.AnyAsync(ct))
        {
            db.EvidenceRequirements.AddRange(file.Requirements.Select(row => row.ToRequirement(kinds[row.Kind])));
        }
    }
}
