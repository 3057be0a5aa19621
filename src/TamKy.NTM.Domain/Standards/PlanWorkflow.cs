using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Workflows;
using static TamKy.NTM.Domain.Access.Role;
using static TamKy.NTM.Domain.Standards.PlanAction;
using static TamKy.NTM.Domain.Standards.PlanState;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Standards.PlanState, TamKy.NTM.Domain.Standards.PlanAction>;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// The table of a plan: every action, from which state, by whom, whereto. Source: programme 2022, II.3 (drafting, appraisal, approval once the province
/// has given guidance); the other steps and who signs by custom (cần kiểm).
/// </summary>
public static class PlanWorkflow
{
    private static readonly Role[] Commune = [CommuneOfficer, CommuneChair];
    private static readonly Role[] Office = [CoordinationOfficer, CoordinationHead];
    private static readonly Role[] Departments = [DepartmentOfficer, DepartmentHead, FinanceOfficer];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(HandOn, Draft, null, [CommuneOfficer]) { NeedsWhole = true },
        new(HandOn, RevisionRequested, null, [CommuneOfficer]) { NeedsWhole = true },
        new(HandBack, Draft, null, [CommuneChair]) { NeedsComment = true },
        new(HandBack, RevisionRequested, null, [CommuneChair]) { NeedsComment = true },
        new(Propose, Draft, SubmittedForAppraisal, [CommuneChair]) { ByAnotherPerson = true, NeedsWhole = true, NeedsGuidance = true },
        new(Propose, RevisionRequested, SubmittedForAppraisal, [CommuneChair]) { ByAnotherPerson = true, NeedsWhole = true, NeedsGuidance = true },
        new(Withdraw, SubmittedForAppraisal, Draft, Commune) { Only = WorkflowCondition.NeverReturned },
        new(Withdraw, SubmittedForAppraisal, RevisionRequested, Commune) { Only = WorkflowCondition.WasReturned },
        new(Ask, SubmittedForAppraisal, UnderAppraisal, Office) { NeedsGuidance = true },
        new(RequestRevision, SubmittedForAppraisal, RevisionRequested, Office) { NeedsComment = true },
        new(GiveOpinion, UnderAppraisal, null, Departments),
        new(RequestRevision, UnderAppraisal, RevisionRequested, Office) { NeedsComment = true },
        new(Conclude, UnderAppraisal, Appraised, Office) { NeedsComment = true, ByAnotherPerson = true, NeedsGuidance = true },
        new(SubmitForApproval, Appraised, SubmittedForApproval, Office) { NeedsGuidance = true },
        new(Approve, SubmittedForApproval, Approved, [CommitteeLeader]) { ByAnotherPerson = true, NeedsGuidance = true, NeedsDecision = true },
        new(Reject, SubmittedForApproval, Rejected, [CommitteeLeader]) { NeedsComment = true, ByAnotherPerson = true },
        new(Redo, Rejected, Draft, Commune),
        new(Start, Approved, InProgress, Commune),
        new(Adjust, InProgress, Draft, Commune) { NeedsComment = true },
        new(ProposeCompletion, InProgress, null, [CommuneChair]) { NeedsComment = true },
        new(Complete, InProgress, Completed, Office) { Only = WorkflowCondition.Proposed, NeedsComment = true, ByAnotherPerson = true },
    ];
}
