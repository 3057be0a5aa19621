using TamKy.NTM.Domain.Access;
using static TamKy.NTM.Domain.Access.Role;
using static TamKy.NTM.Domain.Programmes.TaskAction;
using static TamKy.NTM.Domain.Programmes.TaskState;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Programmes.TaskState, TamKy.NTM.Domain.Programmes.TaskAction>;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// The table of a task's occurrence: every action, from which state, by whom, whereto. Source: programme 2022, IV.5 (follow, urge, supervise), II.3
/// (waiting for the province), the closing paragraph (the head of the committee changes the programme); the steps by custom (cần kiểm).
/// </summary>
public static class TaskWorkflow
{
    private static readonly Role[] Office = [CoordinationOfficer, CoordinationHead];
    private static readonly Role[] Unit = [CommuneOfficer, CommuneChair, DepartmentOfficer, DepartmentHead];

    /// <summary>The unit's own people, and the Office for units that have nobody on the portal: see <see cref="TaskOccurrence.MayBeWrittenBy"/>.</summary>
    private static readonly Role[] Writers = [.. Unit, .. Office];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(ReportProgress, NotStarted, InProgress, Writers),
        new(ReportProgress, InProgress, null, Writers),
        new(ReportDone, NotStarted, ReportedDone, Writers),
        new(ReportDone, InProgress, ReportedDone, Writers),
        new(TakeBack, ReportedDone, InProgress, Writers),
        new(Confirm, ReportedDone, Completed, Office) { ByAnotherPerson = true },
        new(SendBack, ReportedDone, InProgress, Office) { NeedsComment = true, ByAnotherPerson = true },
        new(Reopen, Completed, InProgress, Office) { NeedsComment = true },
        new(Suspend, NotStarted, Suspended, Office) { NeedsComment = true, NeedsDecision = true },
        new(Suspend, InProgress, Suspended, Office) { NeedsComment = true, NeedsDecision = true },
        new(Resume, Suspended, InProgress, Office) { NeedsComment = true },
        new(Cancel, NotStarted, Cancelled, Office) { NeedsComment = true, NeedsDecision = true },
        new(Cancel, InProgress, Cancelled, Office) { NeedsComment = true, NeedsDecision = true },
        new(Cancel, Suspended, Cancelled, Office) { NeedsComment = true, NeedsDecision = true },
        new(Restore, Cancelled, InProgress, Office) { NeedsComment = true },
    ];
}
