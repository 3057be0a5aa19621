using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>A task of a programme in force was changed: what, why, on whose decision, by whom and when. Never changed, never removed.</summary>
public sealed class TaskChange
{
    public const int WhatLength = 4000;
    public const int ReasonLength = 1000;
    public const int DeciderLength = 200;

    private TaskChange()
    {
    }

    internal TaskChange(TaskChangeKind kind, string what, TaskDecision decision, Actor by, DateTime at)
    {
        Kind = kind;
        What = what.Length <= WhatLength ? what : what[..(WhatLength - 1)] + "…";
        Reason = decision.Reason;
        DecidedBy = decision.DecidedBy;
        ById = by.UserId;
        By = by.Name;
        At = at;
    }

    public int Id { get; private set; }

    public TaskChangeKind Kind { get; private set; }

    /// <summary>Before and after, in words; the whole of it is in the audit as well.</summary>
    public string What { get; private set; } = null!;

    public string Reason { get; private set; } = null!;

    /// <summary>Null where no decision is needed: a source was compared.</summary>
    public string? DecidedBy { get; private set; }

    public int ById { get; private set; }

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
