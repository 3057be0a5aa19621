using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Features.EvidenceRules;

/// <summary>One indicator and what it asks for.</summary>
public sealed record RequirementPage(CriteriaSet Set, Criterion Criterion, Indicator Indicator, EvidenceRequirement? Rule, IReadOnlyList<EvidenceKind> Kinds, RequirementForm Form)
{
    public EvidenceTarget.Indicator Target => new(Set.Code, Criterion.Number, Indicator.Code);
}
