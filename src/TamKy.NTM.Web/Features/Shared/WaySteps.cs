namespace TamKy.NTM.Web.Features.Shared;

/// <summary>The way of a record through its states, and where it is on it. Partial _Steps.</summary>
public sealed record WaySteps(IReadOnlyList<(Enum State, bool IsDone, bool IsCurrent)> Steps)
{
    /// <param name="way">The states of the usual way, in order.</param>
    /// <param name="current">Where the record is; a state beside the way shows itself in the place of the step it stands for.</param>
    /// <param name="place">Index of that place.</param>
    public static WaySteps Of<TState>(IReadOnlyList<TState> way, TState current, int place)
        where TState : struct, Enum =>
        new([.. way.Index().Select(step => (State: (Enum)(step.Index == place ? current : step.Item), IsDone: step.Index < place, IsCurrent: step.Index == place))]);
}
