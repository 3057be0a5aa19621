using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>An indicator of a commune: this month, last month, threshold, and how far it is from it.</summary>
public sealed record IndicatorLine(IndicatorResult Now, IndicatorResult? Before)
{
    public Indicator Indicator => Now.Indicator;

    public string Value => Print(Now.Reported);

    public string Last => Print(Before?.Reported);

    /// <summary>Of two numbers only.</summary>
    public string? Change => Now.Reported?.Value is { } value && Before?.Reported?.Value is { } last ? VietnameseFormat.Change(value - last) : null;

    public string Threshold => Indicator.Describe(Now.Threshold);

    public string? ThresholdSource => Indicator.IsNumeric ? Now.Threshold?.Provenance.Source : null;

    public bool IsToBeConfirmed => (Now.Threshold?.Provenance ?? Indicator.Provenance).Confidence is Confidence.ToBeConfirmed;

    /// <summary>"còn thiếu 4,5%" or "vượt 2%"; null when nothing is missing or nothing can be compared.</summary>
    public string? Gap => ThresholdGap.Of(Indicator, Now.Reported?.Value, Now.Threshold?.Value) is not { } gap
        ? null
        : $"{(Indicator.Comparison is ComparisonOperator.AtMost ? "vượt" : "còn thiếu")} {VietnameseFormat.Number(gap)}{(Indicator.Unit.StartsWith('%') ? Indicator.Unit : " " + Indicator.Unit)}";

    private string Print(IndicatorContent? reported) => reported switch
    {
        { Value: { } value } => VietnameseFormat.Number(value) + (Indicator.Unit == "%" ? "%" : string.Empty),
        { JudgedMet: true } => "Đạt",
        { JudgedMet: false } => "Chưa đạt",
        _ => "-",
    };
}
