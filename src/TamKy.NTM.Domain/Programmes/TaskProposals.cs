using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// What a unit's monthly report can say of its tasks (report-forms 3.1, II.2 and II.3; 3.2, I): those done within the month's data, and those due or under
/// way that are not done by its last day. Proposals in the portal's words; none becomes part of the report by itself, and nothing written is replaced.
/// </summary>
public static class TaskProposals
{
    /// <param name="tasks">Of the unit that reports.</param>
    /// <param name="today">Lateness is counted up to it, while the month's data are still open.</param>
    public static IReadOnlyList<TaskProposal> Of(MonthlyReport report, ReportingPeriod period, IEnumerable<ReportedTask> tasks, DateOnly today) =>
    [
        .. from task in tasks
           where task.ClosedBy is ClosedBy.Confirmation && Concerns(task, period)
           let isDone = task.DoneOn <= period.WindowTo
           orderby isDone descending, task.Code, task.PeriodFrom
           let part = PlaceOf(report, task)
           select new TaskProposal(task, part, isDone, TaskLine.Of(task, today < period.WindowTo ? today : period.WindowTo), StandingOf(report, part, task, isDone)),
    ];

    /// <summary>Adds the lines that are not told yet, as far as there is room, and answers last month's questions about tasks.</summary>
    /// <returns>How many were taken over.</returns>
    public static int TakeInto(MonthlyReport report, IReadOnlyList<TaskProposal> proposals, Actor actor, DateTime now)
    {
        var taken = 0;
        foreach (var group in proposals.Where(proposal => proposal.IsOpen).GroupBy(proposal => proposal.Part!))
        {
            var input = group.Aggregate((Input: PartInput.Of(group.Key), Taken: 0), (sofar, proposal) =>
                With(sofar.Input, group.Key, proposal) is { } more ? (more, sofar.Taken + 1) : sofar);
            report.Fill(group.Key.Id, input.Input, actor, now);
            taken += input.Taken;
        }

        return taken;
    }

    /// <summary>Done within the data of the month; or not done by its last day although due by then, or under way.</summary>
    private static bool Concerns(ReportedTask task, ReportingPeriod period)
    {
        if (task.DoneOn is { } done && done <= period.WindowTo)
        {
            return done >= period.WindowFrom;
        }

        return task.State is not (TaskState.Suspended or TaskState.Cancelled)
            && task.PeriodFrom <= period.WindowTo
            && (task.Due <= period.WindowTo || (task.State is TaskState.InProgress && task.PeriodTo >= period.WindowFrom));
    }

    /// <summary>A task that serves one criterion belongs to it; all others to the section for tasks.</summary>
    private static ReportPart? PlaceOf(MonthlyReport report, ReportedTask task) =>
        (task.Criteria is [var only] ? report.Parts.FirstOrDefault(part => part.Key == $"TC:{only.SetCode}:{only.Number}") : null)
        ?? report.Parts.FirstOrDefault(part => part.Section?.TakesTasks == true);

    private static ProposalStanding StandingOf(MonthlyReport report, ReportPart? part, ReportedTask task, bool isDone) => part switch
    {
        null => ProposalStanding.NoPlace,
        _ when TaskLine.IsIn(part.Done, task) || TaskLine.IsIn(part.Unfinished, task) || TaskLine.IsIn(part.Text, task) => ProposalStanding.Told,
        _ when Asked(part, task) is { Disposition: not null } => ProposalStanding.Told,
        _ when !report.IsOpen(part) => ProposalStanding.Locked,
        _ when Asked(part, task) is not null => ProposalStanding.Asked,
        _ => ProposalStanding.New,
    };

    private static PreviousWork? Asked(ReportPart part, ReportedTask task) => part.PreviousWorks.FirstOrDefault(work => TaskLine.IsIn(work.Text, task));

    /// <summary>Null when there is no room for the line.</summary>
    private static PartInput? With(PartInput input, ReportPart part, TaskProposal proposal)
    {
        if (Asked(part, proposal.Task) is { } asked)
        {
            var answer = new PreviousWorkInput(proposal.IsDone ? WorkDisposition.Done : WorkDisposition.Carried, asked.Note);
            return input with { PreviousWorks = new Dictionary<int, PreviousWorkInput>(input.PreviousWorks) { [asked.Id] = answer } };
        }

        var text = Add(part.Section?.HasText == true ? input.Text : proposal.IsDone ? input.Done : input.Unfinished, proposal.Line);
        return text.Length > ReportLimits.Text ? null
            : part.Section?.HasText == true ? input with { Text = text }
            : proposal.IsDone ? input with { Done = text }
            : input with { Unfinished = text };
    }

    private static string Add(string? text, string line) => string.IsNullOrWhiteSpace(text) ? line : $"{text}\n{line}";
}
