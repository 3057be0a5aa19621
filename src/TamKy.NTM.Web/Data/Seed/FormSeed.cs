using Microsoft.EntityFrameworkCore;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The report forms of forms/*.json, by code. A changed form is a new file with a later first month.</summary>
internal static class FormSeed
{
    public const string Folder = "forms/";

    public static async Task AddMissingAsync(AppDbContext db, CancellationToken ct)
    {
        var present = await db.ReportForms.Select(form => form.Code).ToListAsync(ct);
        db.ReportForms.AddRange(SeedFile.Names(Folder)
            .Select(SeedFile.Read<ReportFormFile>)
            .Where(file => !present.Contains(file.Code))
            .Select(file => file.ToForm()));
    }
}
