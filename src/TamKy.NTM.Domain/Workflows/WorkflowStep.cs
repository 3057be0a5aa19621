namespace TamKy.NTM.Domain.Workflows;

/// <summary>One line of a record's history. Never changed, never removed.</summary>
public sealed class WorkflowStep<TState, TAction>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    private WorkflowStep()
    {
    }

    internal WorkflowStep(TAction action, TState from, TState to, int userId, string userName, DateTime at, string? comment)
    {
        Action = action;
        From = from;
        To = to;
        UserId = userId;
        UserName = userName;
        At = at;
        Comment = comment;
    }

    public int Id { get; private set; }

    public TAction Action { get; private set; }

    public TState From { get; private set; }

    public TState To { get; private set; }

    public int UserId { get; private set; }

    /// <summary>As it was then.</summary>
    public string UserName { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public string? Comment { get; private set; }
}
