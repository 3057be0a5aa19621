using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Succession;

/// <summary>What is no more once a reorganisation is taken back.</summary>
public sealed record TakeBackOutcome(IReadOnlyList<UnitSuccession> Links, IReadOnlyList<CriteriaSetAssignment> Follows);
