using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>What the standing of an occurrence on a day follows from, for the record itself and for lists that read no more than this.</summary>
public sealed record OccurrenceFacts(TaskState State, ClosedBy ClosedBy, DateOnly PeriodFrom, DateOnly? Due, DateOnly? DoneOn)
{
    public bool ClosesByItself => ClosedBy is not ClosedBy.Confirmation;

    /// <summary>How it stands on a day. Overdue from the day after the due date; what was reported done waits for the Office without being late.</summary>
    /// <param name="sentOn">For an occurrence that closes by itself: the day on which the unit's report was first sent, null while it is not.</param>
    public TaskStanding StandingOn(DateOnly day, DateOnly? sentOn = null)
    {
        if (ClosesByItself && State is (TaskState.NotStarted or TaskState.InProgress))
        {
            return sentOn is { } sent && sent <= day ? Done(sent)
                : Due < day ? TaskStanding.Overdue
                : day < PeriodFrom ? TaskStanding.NotStarted
                : TaskStanding.InProgress;
        }

        return State switch
        {
            TaskState.Suspended => TaskStanding.Suspended,
            TaskState.Cancelled => TaskStanding.Cancelled,
            TaskState.Completed => Done(DoneOn),
            TaskState.ReportedDone => TaskStanding.ReportedDone,
            _ when Due < day => TaskStanding.Overdue,
            TaskState.InProgress => TaskStanding.InProgress,
            _ => TaskStanding.NotStarted,
        };
    }

    /// <summary>Calendar days after the due date (decision 9); 0 while it is in time.</summary>
    public int DaysLateOn(DateOnly day, DateOnly? sentOn = null) => (Due, StandingOn(day, sentOn)) switch
    {
        ({ } due, TaskStanding.Overdue) => ReportingSchedule.DaysLate(day, due),
        ({ } due, TaskStanding.CompletedLate) => ReportingSchedule.DaysLate((ClosesByItself ? sentOn : DoneOn) ?? day, due),
        _ => 0,
    };

    private TaskStanding Done(DateOnly? on) => Due is { } due && on > due ? TaskStanding.CompletedLate : TaskStanding.CompletedOnTime;
}
