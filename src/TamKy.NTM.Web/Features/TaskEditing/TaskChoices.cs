using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>What may be chosen for a task of a year: units and groups, lines, criteria.</summary>
public sealed class TaskChoices(AppDbContext db)
{
    /// <summary>Everybody a task may name in a year, but villages: they get theirs from their commune.</summary>
    public async Task<IReadOnlyList<OrganizationUnit>> UnitsAsync(WorkProgramme programme, CancellationToken ct)
    {
        var units = await Units(db, programme.FirstDay, programme.LastDay).ToListAsync(ct);
        return [.. units.Where(unit => !unit.NeverBegan).OrderBy(unit => Rank(unit.Kind)).ThenBy(unit => unit.Kind.ToString(), StringComparer.Ordinal).ThenBy(unit => unit.Name, StringComparer.Create(Domain.Text.VietnameseFormat.Culture, ignoreCase: true))];
    }

    /// <summary>The sets with the numbers of their criteria, those of the year and the communes' first.</summary>
    public async Task<IReadOnlyList<SetChoice>> SetsAsync(WorkProgramme programme, CancellationToken ct)
    {
        var year = programme.Year;
        var sets = await Sets(db).ToListAsync(ct);
        return
        [
            .. sets.GroupBy(set => set.Code).Select(versions => versions.First())
                .Select(set => new SetChoice(set.Code, set.Name, [.. set.Numbers.Order()], set.PeriodFrom <= year && year <= set.PeriodTo))
                .OrderByDescending(set => set.IsOfYear).ThenBy(set => sets.First(own => own.Code == set.Code).Level).ThenBy(set => set.Code, StringComparer.Ordinal),
        ];
    }

    internal static IQueryable<OrganizationUnit> Units(AppDbContext db, DateOnly first, DateOnly last) => db.Units
        .Where(unit => unit.Kind != UnitKind.Village && unit.Kind != UnitKind.VillageDevelopmentBoard && (unit.ValidFrom == null || unit.ValidFrom <= last) && (unit.ValidTo == null || unit.ValidTo >= first));

    internal static IQueryable<SetRow> Sets(AppDbContext db) => db.CriteriaSets.AsNoTracking().Where(set => set.Status == SetStatus.InForce)
        .Select(set => new SetRow(set.Code, set.Name, set.Level, set.PeriodFrom, set.PeriodTo, set.Criteria.Select(criterion => criterion.Number).ToList()));

    private static int Rank(UnitKind kind) => kind switch
    {
        UnitKind.Group => 0,
        UnitKind.SteeringCommittee or UnitKind.CoordinationOffice => 1,
        UnitKind.Department => 2,
        UnitKind.Commune or UnitKind.Ward => 4,
        _ => 3,
    };

    internal sealed record SetRow(string Code, string Name, NtmLevel Level, int PeriodFrom, int PeriodTo, List<int> Numbers);

    /// <summary>A set whose criteria a task may serve.</summary>
    /// <param name="IsOfYear">Its period covers the year of the programme.</param>
    public sealed record SetChoice(string Code, string Name, IReadOnlyList<int> Numbers, bool IsOfYear);
}
