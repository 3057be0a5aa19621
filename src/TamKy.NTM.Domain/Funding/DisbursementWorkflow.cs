using static TamKy.NTM.Domain.Access.Role;
using static TamKy.NTM.Domain.Funding.DisbursementAction;
using static TamKy.NTM.Domain.Funding.DisbursementState;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Funding.DisbursementState, TamKy.NTM.Domain.Funding.DisbursementAction>;

namespace TamKy.NTM.Domain.Funding;

/// <summary>The table of a disbursement: the unit's officer sends, its head approves, and not what they wrote themselves (decision 21; workflow 3.11).</summary>
public static class DisbursementWorkflow
{
    private static readonly Access.Role[] Officers = [CommuneOfficer, DepartmentOfficer];
    private static readonly Access.Role[] Heads = [CommuneChair, DepartmentHead];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(Submit, Draft, Submitted, Officers) { NeedsWhole = true },
        new(Submit, Returned, Submitted, Officers) { NeedsWhole = true },
        new(Approve, Submitted, Approved, Heads) { ByAnotherPerson = true },
        new(Return, Submitted, Returned, Heads) { NeedsComment = true },
    ];
}
