using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Workflows;
using static TamKy.NTM.Domain.Access.Role;
using static TamKy.NTM.Domain.Review.ReviewAction;
using static TamKy.NTM.Domain.Review.ReviewState;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Review.ReviewState, TamKy.NTM.Domain.Review.ReviewAction>;

namespace TamKy.NTM.Domain.Review;

/// <summary>
/// The table of a kind of record: every action, from which state, by whom, whereto. Buttons, checks and the diagram in the documentation are
/// read from it. Source: programme 2022, III.8, IV.1, IV.5; names of steps by custom (cần kiểm); decision 8.
/// </summary>
public sealed class ReviewWorkflow(IReadOnlyList<Rule> rules, IReadOnlyList<Role> authors)
{
    private static readonly Role[] Office = [CoordinationOfficer, CoordinationHead];

    /// <summary>A commune's monthly report.</summary>
    public static ReviewWorkflow CommuneReport { get; } = MonthlyReport(CommuneOfficer, CommuneChair);

    /// <summary>A department's monthly report: the same way, by its own people.</summary>
    public static ReviewWorkflow DepartmentReport { get; } = MonthlyReport(DepartmentOfficer, DepartmentHead);

    public IReadOnlyList<Rule> Rules { get; } = rules;

    /// <summary>Roles that write the content, at the unit that owns the record.</summary>
    public IReadOnlyList<Role> Authors { get; } = authors;

    public bool IsAuthor(Actor actor, int unitId) => Authors.Any(role => actor.Is(role, unitId));

    private static ReviewWorkflow MonthlyReport(Role author, Role approver)
    {
        Role[] unit = [author, approver];
        return new ReviewWorkflow(
            [
                new(SubmitForApproval, Draft, PendingApproval, [author]) { NeedsWhole = true },
                new(SubmitForApproval, Returned, PendingApproval, [author]) { NeedsWhole = true },
                new(RequestRevision, PendingApproval, Draft, [approver]) { NeedsComment = true, Only = WorkflowCondition.NeverReturned },
                new(RequestRevision, PendingApproval, Returned, [approver]) { NeedsComment = true, Only = WorkflowCondition.WasReturned },
                new(Send, PendingApproval, Submitted, [approver]) { ByAnotherPerson = true, NeedsWhole = true },
                new(Withdraw, Submitted, Draft, unit) { Only = WorkflowCondition.NeverReturned },
                new(Withdraw, Submitted, Returned, unit) { Only = WorkflowCondition.WasReturned },
                new(Receive, Submitted, Received, Office),
                new(Return, Received, Returned, Office) { NeedsComment = true, ByAnotherPerson = true },
                new(Accept, Received, Accepted, Office) { ByAnotherPerson = true },
                new(RevokeAcceptance, Accepted, Received, Office) { NeedsComment = true },
                new(RequestReopening, Accepted, null, unit) { NeedsComment = true },
                new(Consolidate, Accepted, Consolidated, Office),
            ],
            [author]);
    }
}
