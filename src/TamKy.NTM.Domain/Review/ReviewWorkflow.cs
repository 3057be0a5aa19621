using TamKy.NTM.Domain.Access;
using static TamKy.NTM.Domain.Access.Role;
using static TamKy.NTM.Domain.Review.ReviewAction;
using static TamKy.NTM.Domain.Review.ReviewState;

namespace TamKy.NTM.Domain.Review;

/// <summary>
/// The table of a kind of record: every action, from which state, by whom, whereto. Buttons, checks and the diagram in the documentation are
/// read from it. Source: programme 2022, III.8, IV.1, IV.5; names of steps by custom (cần kiểm); decision 8.
/// </summary>
public sealed class ReviewWorkflow(IReadOnlyList<ReviewRule> rules, IReadOnlyList<Role> authors)
{
    private static readonly Role[] Office = [CoordinationOfficer, CoordinationHead];

    /// <summary>A commune's monthly report.</summary>
    public static ReviewWorkflow CommuneReport { get; } = MonthlyReport(CommuneOfficer, CommuneChair);

    /// <summary>A department's monthly report: the same way, by its own people.</summary>
    public static ReviewWorkflow DepartmentReport { get; } = MonthlyReport(DepartmentOfficer, DepartmentHead);

    public IReadOnlyList<ReviewRule> Rules { get; } = rules;

    /// <summary>Roles that write the content, at the unit that owns the record.</summary>
    public IReadOnlyList<Role> Authors { get; } = authors;

    /// <summary>The rules open to an actor on a record in this state: the buttons of the page.</summary>
    public IEnumerable<ReviewRule> Open(ReviewState state, bool wasReturned, Actor actor, int unitId) =>
        Rules.Where(rule => rule.Applies(state, wasReturned) && rule.Allows(actor, unitId));

    public bool IsAuthor(Actor actor, int unitId) => Authors.Any(role => actor.Is(role, unitId));

    private static ReviewWorkflow MonthlyReport(Role author, Role approver)
    {
        Role[] unit = [author, approver];
        return new ReviewWorkflow(
            [
                new(SubmitForApproval, Draft, PendingApproval, [author]),
                new(SubmitForApproval, Returned, PendingApproval, [author]),
                new(RequestRevision, PendingApproval, Draft, [approver]) { NeedsComment = true, AfterReturn = false },
                new(RequestRevision, PendingApproval, Returned, [approver]) { NeedsComment = true, AfterReturn = true },
                new(Send, PendingApproval, Submitted, [approver]) { ByAnotherPerson = true },
                new(Withdraw, Submitted, Draft, unit) { AfterReturn = false },
                new(Withdraw, Submitted, Returned, unit) { AfterReturn = true },
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
