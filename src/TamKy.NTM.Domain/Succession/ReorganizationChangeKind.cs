namespace TamKy.NTM.Domain.Succession;

/// <summary>The kinds of things that putting a reorganisation in force does.</summary>
public enum ReorganizationChangeKind
{
    /// <summary>A unit is there from the first day on that the list of units did not hold.</summary>
    UnitBegan,

    UnitEnded,

    /// <summary>A unit that the list held already got a predecessor.</summary>
    PredecessorAdded,

    RoleEnded,

    AreaEnded,

    /// <summary>A unit that the list held already was given a set for a year.</summary>
    SetGiven,
}
