using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>How far, why and when, in the words of the pages.</summary>
public static class GapWords
{
    /// <summary>"còn thiếu 4,5%" or "vượt 2%"; null when it is not a matter of a number.</summary>
    public static string? Difference(IndicatorGap gap) => gap.Difference is { } difference
        ? $"{(gap.Indicator.Comparison is ComparisonOperator.AtMost ? "vượt" : "còn thiếu")} {InUnit(gap.Indicator, difference)}"
        : null;

    /// <summary>What has to be done, in a few words: "còn thiếu 4,5%", "xã tự đánh giá chưa đạt", "thiếu Phiếu kết quả thử nghiệm chất lượng nước".</summary>
    public static string Lack(IndicatorGap gap) => gap.Class switch
    {
        GapClass.MissingEvidence => $"thiếu {gap.Evidence.Required!.Kind.Name}",
        _ => Difference(gap) ?? "chưa đạt",
    };

    /// <summary>"61,5%", "Đạt", or a dash where nothing was reported.</summary>
    public static string Value(Indicator indicator, decimal? value, bool? judgedMet) => (value, judgedMet) switch
    {
        ({ } number, _) => VietnameseFormat.Number(number) + (indicator.Unit == "%" ? "%" : string.Empty),
        (_, true) => Labels.Of(ComplianceStatus.Met),
        (_, false) => Labels.Of(ComplianceStatus.NotMet),
        _ => "-",
    };

    public static string Value(IndicatorResult result) => Value(result.Indicator, result.Reported?.Value, result.Reported?.JudgedMet);

    /// <summary>"sát mức, hồ sơ hết hạn"; null when there is nothing to fear.</summary>
    public static string? Risks(IReadOnlyList<RiskKind> risks) => risks.Count == 0 ? null : string.Join(", ", risks.Select(risk => Labels.Of(risk)));

    /// <summary>"theo bộ Xã nông thôn mới giai đoạn 2021-2025, tiêu chí 9, chỉ tiêu 9.1".</summary>
    public static string From(FigureOrigin origin) => $"theo bộ {origin.SetName}, tiêu chí {origin.CriterionNumber}, chỉ tiêu {origin.Indicator}";

    /// <summary>In a list that says beside it how forecasts are made: only where the line gets there.</summary>
    public static string? Brief(Forecast? forecast) => forecast is { Outcome: ForecastOutcome.Reaches, Month: { } month } ? $"dự báo đạt khoảng tháng {VietnameseFormat.Month(month)}" : null;

    /// <summary>How forecasts are made, for a page with many of them.</summary>
    public static string Methods =>
        $"Dự báo: đường thẳng qua các tháng gần nhất có số, từ {Forecast.FewestValues} đến {Forecast.MostValues} tháng, ước tính; ít hơn {Forecast.FewestValues} tháng có số thì không dự báo.";

    public static string Of(Forecast forecast) => forecast.Outcome switch
    {
        ForecastOutcome.Reaches => $"Khoảng tháng {VietnameseFormat.Month(forecast.Month!.Value)}",
        ForecastOutcome.TooFewValues => "Chưa dự báo",
        ForecastOutcome.NotApproaching => "Không tiến gần mức",
        _ => $"Sau hơn {Forecast.MonthsAhead} tháng",
    };

    /// <summary>By which method, or why there is none.</summary>
    public static string Method(Forecast forecast) => forecast.Outcome switch
    {
        ForecastOutcome.TooFewValues => $"mới có {VietnameseFormat.Number(forecast.Values)} tháng có số, cần {Forecast.FewestValues}",
        _ => $"đường thẳng qua {VietnameseFormat.Number(forecast.Values)} tháng gần nhất, ước tính",
    };

    private static string InUnit(Indicator indicator, decimal value) => VietnameseFormat.Number(value) + (indicator.Unit.StartsWith('%') ? indicator.Unit : " " + indicator.Unit);
}
