using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Domain.Review;

/// <summary>One row of a workflow: who may do what from which state, and where it leads.</summary>
/// <param name="To">The state it leads to; null leaves the state as it is.</param>
/// <param name="Roles">Any of them. Roles of a unit count only at the unit that owns the record.</param>
public sealed record ReviewRule(ReviewAction Action, ReviewState From, ReviewState? To, IReadOnlyList<Role> Roles)
{
    private static readonly Role[] CityRoles = [Role.CoordinationOfficer, Role.CoordinationHead];

    /// <summary>The comment is compulsory.</summary>
    public bool NeedsComment { get; init; }

    /// <summary>An approval: who wrote any part of the record may not give it, whatever their other roles (decision 21).</summary>
    public bool ByAnotherPerson { get; init; }

    /// <summary>Holds only for records that were returned before (true) or never (false); null for both.</summary>
    public bool? AfterReturn { get; init; }

    public bool Allows(Actor actor, int unitId)
    {
        foreach (var role in Roles)
        {
            if (CityRoles.Contains(role) ? actor.Is(role) : actor.Is(role, unitId))
            {
                return true;
            }
        }

        return false;
    }

    public bool Applies(ReviewState state, bool wasReturned) => From == state && (AfterReturn is null || AfterReturn == wasReturned);
}
