using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Succession;

/// <summary>What there is on the day a reorganisation is taken back. The units of its changes are loaded with their predecessors.</summary>
/// <param name="Holdings">What was done under the names of the units that follow.</param>
/// <param name="Grants">Roles that it ended, and all at units that began by it.</param>
/// <param name="Areas">The same of areas of work.</param>
/// <param name="Follows">Sets followed by the units that follow.</param>
public sealed record TakeBackScene(
    IReadOnlyList<SuccessorHolding> Holdings,
    IReadOnlyList<RoleGrant> Grants,
    IReadOnlyList<CommuneAssignment> Areas,
    IReadOnlyList<CriteriaSetAssignment> Follows,
    DateOnly Today);
