using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Standards;

/// <summary>How far one indicator of a unit is from what the level asks: its class, why, by how much, and when it may get there.</summary>
/// <param name="Risks">Named also where something else weighs more, such as a missing document.</param>
/// <param name="Difference">To the threshold, in the unit of the indicator; null when it is met or cannot be compared.</param>
/// <param name="Forecast">Only of a number that is not met.</param>
public sealed record IndicatorGap(
    IndicatorResult Result, EvidenceStanding Evidence, GapClass Class, IReadOnlyList<RiskKind> Risks, decimal? Difference, Forecast? Forecast)
{
    /// <summary>"Falling three months in a row" is three falls, for which four figures of consecutive months are needed.</summary>
    private const int FallingMonths = 3;

    public Indicator Indicator => Result.Indicator;

    /// <summary>The difference as a part of the threshold, by which indicators of different units are put in order; null when it is not a matter of a number.</summary>
    public decimal? Distance => Difference / Scale;

    private decimal Scale => Result.Threshold?.Value is { } required and not 0 ? Math.Abs(required) : Math.Max(1, Indicator.MaxValue);

    /// <param name="history">The indicator's own figures up to the month looked at, in order.</param>
    /// <param name="asOf">The month looked at.</param>
    /// <param name="threshold">The threshold that holds in a month to come.</param>
    public static IndicatorGap Of(
        IndicatorResult result, EvidenceStanding evidence, IReadOnlyList<MonthValue> history, Month asOf, GapRule rule, Func<Month, decimal?> threshold)
    {
        var required = result.Threshold?.Value;
        List<RiskKind> risks = result.Status is ComplianceStatus.Met ? [.. RisksOf(result, evidence, history, rule)] : [];
        return new IndicatorGap(
            result,
            evidence,
            Classify(result.Status, evidence, risks.Count > 0),
            risks,
            ThresholdGap.Of(result.Indicator, result.Reported?.Value, required),
            result is { Status: ComplianceStatus.NotMet, Indicator.IsNumeric: true } ? Forecast.Of(result.Indicator, history, asOf, threshold) : null);
    }

    private static GapClass Classify(ComplianceStatus status, EvidenceStanding evidence, bool isAtRisk) => status switch
    {
        ComplianceStatus.NotMet => GapClass.NotMet,
        ComplianceStatus.NotAssessed => GapClass.NotAssessed,
        ComplianceStatus.AwaitingThreshold => GapClass.AwaitingThreshold,
        _ when evidence is { IsRequired: true, State: EvidenceState.Missing } => GapClass.MissingEvidence,
        _ => isAtRisk ? GapClass.AtRisk : GapClass.Met,
    };

    private static IEnumerable<RiskKind> RisksOf(IndicatorResult result, EvidenceStanding evidence, IReadOnlyList<MonthValue> history, GapRule rule)
    {
        if (result is { Indicator: { IsNumeric: true } indicator, Reported.Value: { } value, Threshold.Value: { } required })
        {
            if (rule.IsNear(indicator, value, required))
            {
                yield return RiskKind.NearThreshold;
            }

            if (IsFalling(indicator, history))
            {
                yield return RiskKind.Falling;
            }
        }

        if (evidence.State is EvidenceState.Expired)
        {
            yield return RiskKind.EvidenceExpired;
        }
        else if (evidence.State is EvidenceState.Expiring)
        {
            yield return RiskKind.EvidenceExpiring;
        }
    }

    /// <summary>Worse than the month before in each of the last three months, with no month left out. Where less is better, rising is worse.</summary>
    private static bool IsFalling(Indicator indicator, IReadOnlyList<MonthValue> history)
    {
        var last = history.TakeLast(FallingMonths + 1).ToList();
        return last.Count > FallingMonths && last.Zip(last.Skip(1)).All(pair =>
            pair.Second.Month == pair.First.Month.Next && IsWorse(indicator.Comparison, pair.First.Value, pair.Second.Value));
    }

    private static bool IsWorse(ComparisonOperator comparison, decimal before, decimal now) => comparison switch
    {
        ComparisonOperator.AtLeast => now < before,
        ComparisonOperator.AtMost => now > before,
        _ => false,
    };
}
