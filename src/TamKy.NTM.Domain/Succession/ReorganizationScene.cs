using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Succession;

/// <summary>What there is on the day a reorganisation is put in force and is touched by it.</summary>
/// <param name="Known">Units that already carry the code of one that follows, or of a village as it goes over, with their predecessors.</param>
/// <param name="Under">Units directly under those that end: villages, and bodies of the commune.</param>
/// <param name="TakenCodes">Codes of all units.</param>
/// <param name="Follows">Sets followed by the units that end, in every year.</param>
public sealed record ReorganizationScene(
    IReadOnlyList<OrganizationUnit> Known,
    IReadOnlyList<OrganizationUnit> Under,
    IReadOnlySet<string> TakenCodes,
    IReadOnlyList<RoleGrant> Grants,
    IReadOnlyList<CommuneAssignment> Assignments,
    IReadOnlyList<CriteriaSetAssignment> Follows);
