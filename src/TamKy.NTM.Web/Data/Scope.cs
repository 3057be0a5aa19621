using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Data;

/// <summary>The one rule of what may be seen. What it leaves out does not exist for the actor: the answer is 404, never 403.</summary>
public static class Scope
{
    /// <summary>The unit-owned records this actor may know of. Every read of such data starts here.</summary>
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> records, Actor actor)
        where T : class, IUnitOwned
    {
        if (actor.SeesAllCommunes)
        {
            return records;
        }

        var units = actor.CommuneIds;
        return records.Where(record => units.Contains(record.UnitId));
    }
}
