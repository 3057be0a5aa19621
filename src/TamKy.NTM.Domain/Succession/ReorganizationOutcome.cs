using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Succession;

/// <summary>What is new because of a reorganisation.</summary>
public sealed record ReorganizationOutcome(IReadOnlyList<OrganizationUnit> Units, IReadOnlyList<CriteriaSetAssignment> Follows);
