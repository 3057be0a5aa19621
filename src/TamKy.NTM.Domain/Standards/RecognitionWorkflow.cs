using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Workflows;
using static TamKy.NTM.Domain.Access.Role;
using static TamKy.NTM.Domain.Standards.RecognitionAction;
using static TamKy.NTM.Domain.Standards.RecognitionState;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Standards.RecognitionState, TamKy.NTM.Domain.Standards.RecognitionAction>;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// The table of a recognition. Communes are recognised by the chair of the province, model villages by the chair of the city; revocation exists by
/// Quyết định 18/2022/QĐ-TTg, Điều 23 và 24 (the steps between from memory, cần kiểm).
/// </summary>
public static class RecognitionWorkflow
{
    private static readonly Role[] Commune = [CommuneOfficer, CommuneChair];
    private static readonly Role[] Office = [CoordinationOfficer, CoordinationHead];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(Register, NotRegistered, Registered, [CommuneChair]),
        new(Register, Revoked, Registered, [CommuneChair]),
        new(Prepare, Registered, Preparing, Commune),
        new(SendDossier, Preparing, UnderReview, [CommuneChair]) { ByAnotherPerson = true, NeedsWhole = true },
        new(ReturnDossier, UnderReview, Preparing, Office) { NeedsComment = true },
        new(ProposeToProvince, UnderReview, Proposed, Office) { NeedsComment = true, ByAnotherPerson = true, Only = WorkflowCondition.RecognizedByProvince },
        new(RecordReturn, Proposed, Preparing, Office) { NeedsComment = true },
        new(RecordRecognition, Proposed, Recognized, Office) { NeedsDecision = true, Only = WorkflowCondition.RecognizedByProvince },
        new(RecordRecognition, UnderReview, Recognized, Office) { NeedsDecision = true, ByAnotherPerson = true, Only = WorkflowCondition.RecognizedByCity },
        new(ConfirmMaintained, Recognized, Maintained, Office) { NeedsComment = true },
        new(ConfirmMaintained, Maintained, null, Office) { NeedsComment = true },
        new(ConfirmMaintained, AtRisk, Maintained, Office) { NeedsComment = true },
        new(FlagAtRisk, Recognized, AtRisk, Office) { NeedsComment = true },
        new(FlagAtRisk, Maintained, AtRisk, Office) { NeedsComment = true },
        new(RecordRevocation, Recognized, Revoked, Office) { NeedsDecision = true, NeedsComment = true },
        new(RecordRevocation, Maintained, Revoked, Office) { NeedsDecision = true, NeedsComment = true },
        new(RecordRevocation, AtRisk, Revoked, Office) { NeedsDecision = true, NeedsComment = true },
    ];
}
