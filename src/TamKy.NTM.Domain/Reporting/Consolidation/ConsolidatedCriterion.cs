using System.Text.Json.Serialization;
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
    /// <summary>Where groups of communes have different thresholds: each with the units it holds for. Null where one holds for all.</summary>
    public IReadOnlyList<GroupThreshold>? Groups { get; init; }

    public decimal? ThresholdOf(string unitCode) => Groups?.FirstOrDefault(group => group.Units.Contains(unitCode)) is { } own ? own.Threshold : Threshold;

    /// <summary>"≥ 80%", "Đạt", that there is none yet; "nhóm 1: ≥ 65%; còn lại: ≥ 60%" where groups differ.</summary>
    public string ThresholdText() =>
        Measure is not (Measure.Percentage or Measure.Number) ? ThresholdWords ?? "Đạt"
        : Groups is null ? Words(Threshold)
        : string.Join("; ", Groups.Select(group => $"{group.Name}: {Words(group.Threshold)}"));

    private string Words(decimal? threshold) => threshold is { } value
        ? $"{Labels.Of(Comparison)} {VietnameseFormat.Number(value)}{(Measure is Measure.Percentage ? "%" : string.Empty)}"
        : "Chưa có mức quy định";
}

/// <summary>A threshold that holds for some groups of communes.</summary>
/// <param name="Codes">Of the groups; none for the units that are in no group of their own.</param>
/// <param name="Units">Codes of the units it holds for.</param>
public sealed record GroupThreshold(IReadOnlyList<string> Codes, decimal? Threshold, IReadOnlyList<string> Units)
{
    /// <summary>"nhóm 1, 2", "còn lại".</summary>
    [JsonIgnore]
    public string Name => Codes.Count == 0 ? "còn lại" : $"nhóm {string.Join(", ", Codes)}";
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
