using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Seed;

/// <param name="Confidence">In the wording; each threshold has its own.</param>
internal sealed record IndicatorFile(
    string Code,
    string Text,
    Measure Measure,
    ComparisonOperator Comparison,
    string Source,
    Confidence Confidence,
    string Unit = "",
    decimal? MaxValue = null,
    string? ThresholdText = null,
    bool SetByProvince = false,
    decimal Tolerance = 0,
    string? Note = null,
    IReadOnlyList<IndicatorFile.Threshold>? Thresholds = null)
{
    public Indicator ToIndicator(int position)
    {
        var indicator = new Indicator(Code, position, Text, Measure, Comparison, Unit, new Provenance(Source, Confidence))
        {
            ThresholdText = ThresholdText,
            SetByProvince = SetByProvince,
            Tolerance = Tolerance,
            Note = Note,
        };
        indicator.MaxValue = MaxValue ?? indicator.MaxValue;
        foreach (var row in Thresholds ?? [])
        {
            indicator.Add(new IndicatorThreshold(row.Value, row.ValidFrom, new Provenance(row.Source, row.Confidence), row.Year, row.Zone) { GroupCode = row.Group });
        }

        return indicator;
    }

    /// <param name="Value">Null while nobody has set it; it stays null until the Office enters it.</param>
    internal sealed record Threshold(decimal? Value, DateOnly ValidFrom, string Source, Confidence Confidence, int? Year = null, string? Zone = null, string? Group = null);
}
