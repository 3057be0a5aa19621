using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The units of units.json, by code.</summary>
internal static class UnitSeed
{
    public const string File = "units.json";

    /// <summary>Returns every unit of the file, old and new, by code.</summary>
    public static async Task<IReadOnlyDictionary<string, OrganizationUnit>> AddMissingAsync(AppDbContext db, CancellationToken ct)
    {
        var rows = SeedFile.Read<UnitFile>(UnitSeed.File).Units;
        var codes = rows.Select(row => row.Code).ToList();
        var units = await db.Units.Where(unit => codes.Contains(unit.Code)).ToDictionaryAsync(unit => unit.Code, ct);
        var missing = rows.Where(row => !units.ContainsKey(row.Code)).ToList();
        foreach (var row in missing)
        {
            units.Add(row.Code, row.ToUnit());
        }

        foreach (var row in missing)
        {
            var unit = units[row.Code];
            unit.Parent = row.Parent is null ? null : units[row.Parent];
            foreach (var predecessor in row.Predecessors ?? [])
            {
                unit.Succeeds(units[predecessor]);
            }

            db.Units.Add(unit);
        }

        return units;
    }
}
