using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>A criterion with its result in every unit.</summary>
public sealed record ConsolidatedCriterion(int Number, string Name, string Group)
{
    /// <summary>Names of the departments in charge.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    public IReadOnlyList<ConsolidatedIndicator> Indicators { get; init; } = [];

    /// <summary>One for each unit, in the order of the units.</summary>
    public IReadOnlyList<UnitResult> Results { get; init; } = [];

    public UnitResult Result(string unitCode) => Results.First(result => result.UnitCode == unitCode);
}

/// <param name="Threshold">In force on the last day of the data window; null while none has been set.</param>
/// <param name="ThresholdWords">What the decision says where it gives no number.</param>
public sealed record ConsolidatedIndicator(
    string Code, string Text, string Unit, Measure Measure, ComparisonOperator Comparison, decimal? Threshold, string? ThresholdWords)
{
    /// <summary>"≥ 80%", "Đạt", or that there is none yet.</summary>
    public string ThresholdText() =>
        Measure is not (Measure.Percentage or Measure.Number) ? ThresholdWords ?? "Đạt"
        : Threshold is not { } threshold ? "Chưa có mức quy định"
        : $"{Labels.Of(Comparison)} {VietnameseFormat.Number(threshold)}{(Measure is Measure.Percentage ? "%" : string.Empty)}";
}

/// <param name="Before">Last month's result; null when there is none to compare with.</param>
public sealed record UnitResult(string UnitCode, ComplianceStatus Status, ComplianceStatus? Before)
{
    /// <summary>One for each indicator of the criterion, in its order.</summary>
    public IReadOnlyList<IndicatorValue> Values { get; init; } = [];
}

public sealed record IndicatorValue(
    decimal? Value, bool? JudgedMet, ComplianceStatus Status, decimal? ValueBefore, ComplianceStatus? Before)
{
    /// <summary>Whose figure it is and what the unit had reported, where the Office concluded otherwise than reported; null where the unit's figure counts.</summary>
    public ConclusionContent? Conclusion { get; init; }
}
