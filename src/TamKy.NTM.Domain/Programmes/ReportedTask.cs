namespace TamKy.NTM.Domain.Programmes;

/// <summary>An occurrence as far as a monthly report tells of it.</summary>
/// <param name="Period">2022-06, 2022-Q2 or 2022.</param>
/// <param name="FirstDue">As the programme set it, before any more time was granted.</param>
public sealed record ReportedTask(
    int Id,
    string Code,
    string Title,
    string Clause,
    string Period,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    TaskState State,
    ClosedBy ClosedBy,
    DateOnly? Due,
    DateOnly? FirstDue,
    DateOnly? DoneOn,
    int Percent,
    string? Progress)
{
    /// <summary>The new deadline that was asked for and not yet answered.</summary>
    public DateOnly? AskedUntil { get; init; }

    public IReadOnlyList<TaskCriterion> Criteria { get; init; } = [];
}
