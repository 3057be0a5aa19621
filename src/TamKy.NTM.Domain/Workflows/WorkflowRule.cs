using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Domain.Workflows;

/// <summary>One row of a workflow: who may do what from which state, and where it leads.</summary>
/// <param name="To">The state it leads to; null leaves the state as it is.</param>
/// <param name="Roles">Any of them, each at its own place: see <see cref="WorkflowRecord{TState,TAction}.Holds(Role,Actor)"/>.</param>
public sealed record WorkflowRule<TState, TAction>(TAction Action, TState From, TState? To, IReadOnlyList<Role> Roles)
    where TState : struct, Enum
    where TAction : struct, Enum
{
    /// <summary>The comment is compulsory.</summary>
    public bool NeedsComment { get; init; }

    /// <summary>An approval: who wrote any part of the record may not give it, whatever their other roles (decision 21).</summary>
    public bool ByAnotherPerson { get; init; }

    /// <summary>Refused while something is missing in the record.</summary>
    public bool NeedsWhole { get; init; }

    /// <summary>Refused while the Office waits for the province's guidance (programme II.3).</summary>
    public bool NeedsGuidance { get; init; }

    /// <summary>Number and date of a decision go with it.</summary>
    public bool NeedsDecision { get; init; }

    public WorkflowCondition? Only { get; init; }
}
