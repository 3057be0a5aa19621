namespace TamKy.NTM.Domain.Programmes;

/// <summary>What a task says, besides who does it.</summary>
public sealed record TaskContent(int? LineNumber, string Clause, TaskKind Kind, string Title, string Field, Recurrence Recurrence)
{
    public DateOnly? Deadline { get; init; }

    public string? DeadlineText { get; init; }

    public string? ExpectedEvidence { get; init; }

    public string? Note { get; init; }

    public string? Inferred { get; init; }

    public ClosedBy ClosedBy { get; init; }

    public IReadOnlyList<TaskCriterion> Criteria { get; init; } = [];

    public static TaskContent Of(WorkTask task) => new(task.LineNumber, task.Clause, task.Kind, task.Title, task.Field, task.Recurrence)
    {
        Deadline = task.Deadline,
        DeadlineText = task.DeadlineText,
        ExpectedEvidence = task.ExpectedEvidence,
        Note = task.Note,
        Inferred = task.Inferred,
        ClosedBy = task.ClosedBy,
        Criteria = [.. task.Criteria],
    };
}
