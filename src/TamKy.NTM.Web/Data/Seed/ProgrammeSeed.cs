using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The groups of units and the programmes of the years that are not there yet. Occurrences follow when a programme is in force: ProgrammeDesk.</summary>
internal static class ProgrammeSeed
{
    private const string Folder = "programmes/";

    /// <summary>Whom a group stands for (decision 23); the Office changes the members, not the kinds.</summary>
    private static readonly (string Group, UnitKind[] Kinds)[] Groups =
    [
        ("NHOM-PHONGBAN", [UnitKind.Department, UnitKind.ArmedForces, UnitKind.Police]),
        ("NHOM-HOIDOANTHE", [UnitKind.MassOrganization]),
        ("NHOM-XA", [UnitKind.Commune, UnitKind.Ward]),
    ];

    public static async Task AddMissingAsync(AppDbContext db, IReadOnlyDictionary<string, OrganizationUnit> units, CancellationToken ct)
    {
        var groups = await db.UnitGroups.Select(group => group.Unit.Code).ToListAsync(ct);
        db.UnitGroups.AddRange(Groups.Where(row => !groups.Contains(row.Group)).Select(row => new UnitGroup(units[row.Group], row.Kinds)));

        var years = await db.WorkProgrammes.Select(programme => programme.Year).ToListAsync(ct);
        foreach (var file in SeedFile.Names(Folder).Select(SeedFile.Read<ProgrammeFile>).Where(file => !years.Contains(file.Year)))
        {
            var programme = file.ToProgramme();
            db.WorkProgrammes.Add(programme);
            db.WorkTasks.AddRange(file.Tasks.Select(row => row.ToTask(programme, units)));
        }
    }
}
