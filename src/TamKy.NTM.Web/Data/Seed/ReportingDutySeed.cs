using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The departments that report, once: afterwards the Office changes them.</summary>
internal static class ReportingDutySeed
{
    public static async Task AddMissingAsync(AppDbContext db, IReadOnlyDictionary<string, OrganizationUnit> units, CancellationToken ct)
    {
        if (await db.ReportingDuties.AnyAsync(ct))
        {
            return;
        }

        var file = SeedFile.Read<ReportingDutyFile>("reporting-duties.json");
        db.ReportingDuties.AddRange(file.Units.Select(code => new ReportingDuty(
            units.GetValueOrDefault(code) ?? throw new InvalidDataException($"No unit {code}."), file.From, new Provenance(file.Source, file.Confidence))));
    }
}
