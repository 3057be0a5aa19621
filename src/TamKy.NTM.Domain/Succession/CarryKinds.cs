using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Succession;

/// <summary>Which kind an indicator has follows from what it measures.</summary>
public static class CarryKinds
{
    /// <summary>
    /// A percentage and whatever is so much per something (triệu đồng/người/năm, m²/người, % so với …) is a rate; any other number is a count.
    /// </summary>
    public static CarryKind Of(Indicator indicator) => indicator.Measure switch
    {
        Measure.Percentage => CarryKind.WeightedMean,
        Measure.Number when indicator.Unit.StartsWith('%') || indicator.Unit.Contains('/', StringComparison.Ordinal) => CarryKind.WeightedMean,
        Measure.Number => CarryKind.Sum,
        _ => CarryKind.Judgement,
    };
}
