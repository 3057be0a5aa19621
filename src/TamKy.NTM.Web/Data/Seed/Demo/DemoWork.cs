using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>A work that a commune reports as unfinished in one month and answers for in the months after.</summary>
/// <param name="Part">Key of the part of the report.</param>
/// <param name="From">The month in which it is first reported.</param>
/// <param name="Cause">One a month while it is open; when there are fewer, the last one stays. The same for the next two.</param>
/// <param name="Until">The month in which it is reported as done or dropped; null while it goes on.</param>
/// <param name="DroppedBecause">Why it was dropped; null when it was done.</param>
internal sealed record DemoWork(
    string Part,
    string Text,
    string From,
    CauseKind CauseKind,
    IReadOnlyList<string> Cause,
    IReadOnlyList<string> Solution,
    IReadOnlyList<DateOnly> Due,
    string? Until = null,
    string? DroppedBecause = null,
    string? Proposal = null)
{
    public Month Since => DemoMonth.Parse(From);

    public bool IsOpenIn(Month month) => Since <= month && (Until is null || month < DemoMonth.Parse(Until));

    public string CauseIn(Month month) => Cause[Place(month, Cause.Count)];

    public string SolutionIn(Month month) => Solution[Place(month, Solution.Count)];

    public DateOnly DueIn(Month month) => Due[Place(month, Due.Count)];

    public PreviousWorkInput AnswerIn(Month month) =>
        IsOpenIn(month) ? new PreviousWorkInput(WorkDisposition.Carried, null)
        : DroppedBecause is { } reason ? new PreviousWorkInput(WorkDisposition.Dropped, reason)
        : new PreviousWorkInput(WorkDisposition.Done, null);

    private int Place(Month month, int count)
    {
        var place = 0;
        for (var passed = Since; passed < month && place < count - 1; passed = passed.Next)
        {
            place++;
        }

        return place;
    }
}
