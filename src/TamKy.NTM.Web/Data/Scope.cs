using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data;

/// <summary>The one rule of what may be seen. What it leaves out does not exist for the actor: the answer is 404, never 403.</summary>
public static class Scope
{
    /// <summary>
    /// The unit-owned records this actor may know of. Every read of such data starts here. A commune's reach includes its villages; a department
    /// reaches every commune, but of the other departments only what the Office makes of it.
    /// </summary>
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> records, Actor actor)
        where T : class, IUnitOwned
    {
        if (actor.SeesAllUnits)
        {
            return records;
        }

        var units = actor.UnitIds;
        if (actor.SeesAllCommunes)
        {
            return records.Where(record =>
                record.Unit.Kind == UnitKind.Commune || record.Unit.Kind == UnitKind.Ward || record.Unit.Kind == UnitKind.Village || units.Contains(record.UnitId));
        }

        if (actor.SeesDepartments)
        {
            return records.Where(record => units.Contains(record.UnitId) || (record.Unit.ParentId != null && units.Contains(record.Unit.ParentId.Value))
                || (record.Unit.Kind != UnitKind.Commune && record.Unit.Kind != UnitKind.Ward && record.Unit.Kind != UnitKind.Village));
        }

        return records.Where(record => units.Contains(record.UnitId) || (record.Unit.ParentId != null && units.Contains(record.Unit.ParentId.Value)));
    }

    /// <summary>The units whose records <see cref="VisibleTo"/> shows to this actor.</summary>
    public static IQueryable<OrganizationUnit> WithinReachOf(this IQueryable<OrganizationUnit> all, Actor actor)
    {
        if (actor.SeesAllUnits)
        {
            return all;
        }

        var units = actor.UnitIds;
        return actor.SeesAllCommunes
            ? all.Where(unit => unit.Kind == UnitKind.Commune || unit.Kind == UnitKind.Ward || unit.Kind == UnitKind.Village || units.Contains(unit.Id))
            : all.Where(unit => units.Contains(unit.Id) || (unit.ParentId != null && units.Contains(unit.ParentId.Value)));
    }
}
