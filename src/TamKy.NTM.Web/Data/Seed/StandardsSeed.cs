using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The settings, papers and recognitions of standards.json that are not there yet.</summary>
internal static class StandardsSeed
{
    public static async Task AddMissingAsync(AppDbContext db, IReadOnlyDictionary<string, OrganizationUnit> units, CancellationToken ct)
    {
        var file = SeedFile.Read<StandardsFile>("standards.json");
        var settings = await db.PlanSettings.Select(setting => setting.Level).ToListAsync(ct);
        db.PlanSettings.AddRange(file.Settings.Where(row => !settings.Contains(row.Level)).Select(row => row.ToSetting()));

        var papers = await db.DossierPapers.Select(paper => paper.Level).Distinct().ToListAsync(ct);
        db.DossierPapers.AddRange(Enum.GetValues<NtmLevel>().Except(papers).SelectMany(file.Papers.ToPapers));

        var recognised = await db.Recognitions.Where(record => record.Level == NtmLevel.StandardCommune).Select(record => record.Unit.Code).ToListAsync(ct);
        db.Recognitions.AddRange(file.Recognitions.Where(row => !recognised.Contains(row.Unit)).Select(row => row.ToRecognition(units[row.Unit])));
    }
}
