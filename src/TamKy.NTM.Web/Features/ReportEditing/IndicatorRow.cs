using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>One indicator in the form or in a table: its threshold, its past, its value now.</summary>
/// <param name="LastValue">As printed; null when last month has none.</param>
/// <param name="YearAgo">As printed; null when there is none.</param>
/// <param name="Change">Against last month, with sign; null when it cannot be told.</param>
public sealed record IndicatorRow(
    IndicatorEntry Entry, IndicatorThreshold? Threshold, string? LastValue, string? YearAgo, string? Change, ComplianceStatus? Status)
{
    /// <summary>What is known from the set that the unit followed last month, by the map between the sets; null when last month was reported by this set.</summary>
    public IReadOnlyList<KnownValue> Known { get; init; } = [];

    public Indicator Indicator => Entry.Indicator;

    public string ThresholdText => Indicator.Describe(Threshold);

    /// <summary>The threshold, or the wording where there is none, is not confirmed by the office.</summary>
    public bool IsUnconfirmed =>
        (Threshold?.Provenance.Confidence ?? Indicator.Provenance.Confidence) is Domain.Confidence.ToBeConfirmed;

    /// <summary>The unit as it fits beside an input: "triệu đồng" of "triệu đồng/người/năm".</summary>
    public string ShortUnit => Indicator.Unit.StartsWith('%') ? "%" : Indicator.Unit.Split('/')[0];

    /// <summary>Where the threshold comes from, for the explanation beside it.</summary>
    public string Source => Threshold?.Provenance.Source ?? Indicator.Provenance.Source;
}
