using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The sets of criteria/*.json, by code, each with the units in charge. A set that is there is left alone, assignments included.</summary>
internal static class CriteriaSeed
{
    public const string Folder = "criteria/";

    /// <summary>First day of the programme of 2022, the first year that the portal follows.</summary>
    private static readonly DateOnly AssignedFrom = new(2022, 1, 1);

    public static async Task AddMissingAsync(AppDbContext db, IReadOnlyDictionary<string, OrganizationUnit> units, CancellationToken ct)
    {
        var present = await db.CriteriaSets.Select(set => set.Code).ToListAsync(ct);
        var parts = SeedFile.Read<UnitFile>(UnitSeed.File).Units;
        foreach (var file in SeedFile.Names(Folder).Select(SeedFile.Read<CriteriaSetFile>).Where(file => !present.Contains(file.Code)))
        {
            var set = file.ToSet();
            db.CriteriaSets.Add(set);
            foreach (var (criterion, row) in set.Criteria.Zip(file.Criteria))
            {
                db.CriterionAssignments.AddRange(Leads(criterion, row, units));
                db.CriterionAssignments.AddRange(Parts(file.Code, criterion, row, parts, units));
            }
        }
    }

    private static IEnumerable<CriterionAssignment> Leads(Criterion criterion, CriterionFile row, IReadOnlyDictionary<string, OrganizationUnit> units) =>
        from code in row.LeadUnits
        let unit = units[code]
        select new CriterionAssignment(unit, criterion, isLead: true, AssignedFrom, new Provenance(unit.Provenance.Source, row.LeadUnitsConfidence));

    private static IEnumerable<CriterionAssignment> Parts(
        string set, Criterion criterion, CriterionFile row, IReadOnlyList<UnitFile.Unit> parts, IReadOnlyDictionary<string, OrganizationUnit> units) =>
        from part in parts
        where part.Criteria?.GetValueOrDefault(set)?.Contains(criterion.Number) == true && !row.LeadUnits.Contains(part.Code)
        select new CriterionAssignment(units[part.Code], criterion, isLead: false, AssignedFrom, new Provenance(part.Source, part.Confidence));
}
