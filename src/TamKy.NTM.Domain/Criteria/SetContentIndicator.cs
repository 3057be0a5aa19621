namespace TamKy.NTM.Domain.Criteria;

public sealed record SetContentIndicator(string Code, string Text, Measure Measure, ComparisonOperator Comparison, string Unit)
{
    public string? ThresholdText { get; init; }

    public bool SetByProvince { get; init; }

    public decimal MaxValue { get; init; } = 999;

    public decimal Tolerance { get; init; }

    public string? Note { get; init; }

    public string Source { get; init; } = string.Empty;

    public Confidence Confidence { get; init; }

    public IReadOnlyList<SetContentThreshold> Thresholds { get; init; } = [];

    public bool IsNumeric => Measure is Measure.Percentage or Measure.Number;

    public static SetContentIndicator Of(Indicator indicator) => new(indicator.Code, indicator.Text, indicator.Measure, indicator.Comparison, indicator.Unit)
    {
        ThresholdText = indicator.ThresholdText,
        SetByProvince = indicator.SetByProvince,
        MaxValue = indicator.MaxValue,
        Tolerance = indicator.Tolerance,
        Note = indicator.Note,
        Source = indicator.Provenance.Source,
        Confidence = indicator.Provenance.Confidence,
        Thresholds = [.. indicator.Thresholds.Select(SetContentThreshold.Of).Order(SetContentThreshold.ByPlace)],
    };
}
