using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// How far one criterion is: as decision 2 combines results, and what is met by all its indicators is as weak as the weakest of them. A proof of the
/// criterion as a whole that has expired, or is about to, puts it at risk.
/// </summary>
public sealed record CriterionGap(Criterion Criterion, IReadOnlyList<IndicatorGap> Indicators, EvidenceStanding Whole)
{
    public GapClass Class { get; } = Combine(Indicators, Whole);

    /// <summary>Why it is at risk, over all its indicators.</summary>
    public IReadOnlyList<RiskKind> Risks => [.. Indicators.SelectMany(indicator => indicator.Risks).Concat(RisksOf(Whole)).Distinct().Order()];

    /// <summary>Indicators that somebody has to do something about, in legal order.</summary>
    public IReadOnlyList<IndicatorGap> Lacking => [.. Indicators.Where(indicator => indicator.Class is GapClass.NotMet or GapClass.MissingEvidence)];

    private static GapClass Combine(IReadOnlyList<IndicatorGap> indicators, EvidenceStanding whole) =>
        indicators.Count == 0 ? GapClass.NotAssessed
            : indicators.Min(indicator => indicator.Class) is var weakest and not GapClass.Met ? weakest
            : RisksOf(whole).Any() ? GapClass.AtRisk
            : GapClass.Met;

    private static IEnumerable<RiskKind> RisksOf(EvidenceStanding whole) => whole.State switch
    {
        EvidenceState.Expired => [RiskKind.EvidenceExpired],
        EvidenceState.Expiring => [RiskKind.EvidenceExpiring],
        _ => [],
    };
}
