using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>The figures of one commune's month against one set: each with the name of its source and how it came about.</summary>
public sealed class CommuneFigures(CommuneMonth commune, SetResults results)
{
    /// <summary>How many criteria have a result: 14.</summary>
    public Figure Criteria(ComplianceStatus status, bool before = false) =>
        Count("tieu-chi", "Tiêu chí", status, (before ? results.CriteriaBefore : results.Criteria)?.Of(status), before, CriteriaCounted(status, before));

    /// <summary>Criteria met out of all: 14/19.</summary>
    public Figure CriteriaMet(bool before = false) => Part(Criteria(ComplianceStatus.Met, before), results.Criteria.Total);

    public Figure CriteriaChange(FigureFormat format) => Change(CriteriaMet(), CriteriaMet(before: true), format);

    public Figure Indicators(ComplianceStatus status, bool before = false) =>
        Count("chi-tieu", "Chỉ tiêu", status, (before ? results.IndicatorsBefore : results.Indicators)?.Of(status), before, IndicatorsCounted(status));

    public Figure IndicatorsMet(bool before = false) => Part(Indicators(ComplianceStatus.Met, before), results.Indicators.Total);

    public Figure IndicatorsChange(FigureFormat format) => Change(IndicatorsMet(), IndicatorsMet(before: true), format);

    /// <summary>Indicators of one criterion that are met: 02/04.</summary>
    public Figure IndicatorsMet(CriterionResult criterion) => new(
        $"chi-tieu-dat.{commune.Unit.Code}.{results.Set.Code}.{criterion.Criterion.Number}.{commune.Month}",
        $"Chỉ tiêu đạt của tiêu chí {criterion.Criterion.Number}, {Where(before: false)}",
        criterion.Indicators.Count(indicator => indicator.Status is ComplianceStatus.Met),
        FigureFormat.Ratio,
        criterion.Indicators.Count,
        IndicatorsCounted(ComplianceStatus.Met));

    /// <summary>A reported value, in the unit of its indicator.</summary>
    public Figure Value(IndicatorResult result, bool before = false, FigureFormat format = FigureFormat.Number) => new(
        $"gia-tri.{commune.Unit.Code}.{results.Set.Code}.{result.Indicator.Code}.{MonthOf(before)}",
        $"Chỉ tiêu {result.Indicator.Code} ({result.Indicator.Unit}), {Where(before)}",
        result.Reported?.Value,
        format,
        Calculation: "xã báo cáo");

    /// <summary>A value that was not reported, because there was no report.</summary>
    public Figure NoValue(Indicator indicator) => new(
        $"gia-tri.{commune.Unit.Code}.{results.Set.Code}.{indicator.Code}.{MonthOf(before: true)}", $"Chỉ tiêu {indicator.Code}, {Where(before: true)}", null, FigureFormat.Number);

    public Figure Threshold(IndicatorResult result) => new(
        $"muc-quy-dinh.{results.Set.Code}.{result.Indicator.Code}.{commune.Month}",
        $"Mức quy định của chỉ tiêu {result.Indicator.Code}, {results.Set.Name}",
        result.Threshold?.Value,
        FigureFormat.Number,
        Calculation: result.Threshold?.Provenance.Source ?? string.Empty);

    private static Figure Part(Figure count, int total) => count with { Format = FigureFormat.Ratio, OutOf = total };

    /// <param name="format">Count gives the size without sign, for a sentence that says "tăng" or "giảm".</param>
    private Figure Change(Figure now, Figure before, FigureFormat format)
    {
        var change = now.Value - before.Value;
        return new Figure(
            now.Key.Replace("-dat.", "-dat-thay-doi.", StringComparison.Ordinal),
            $"{now.Label}, so với tháng {VietnameseFormat.Month(commune.Month.Previous)}",
            format is FigureFormat.Count && change is { } size ? Math.Abs(size) : change,
            format,
            Calculation: change is { } known ? $"{now.Value} − {before.Value} = {VietnameseFormat.Change(known)}" : string.Empty);
    }

    private Figure Count(string key, string label, ComplianceStatus status, int? value, bool before, string calculation) => new(
        $"{key}-{VietnameseText.FileName(Labels.Of(status))}.{commune.Unit.Code}.{results.Set.Code}.{MonthOf(before)}",
        $"{label} {Phrase.Lower(Labels.Of(status))}, {Where(before)}",
        value,
        FigureFormat.Count,
        Calculation: value is null ? "chưa có báo cáo được gửi" : calculation);

    private string CriteriaCounted(ComplianceStatus status, bool before)
    {
        var numbers = ((before ? results.Before : results.Now) ?? []).Where(result => result.Status == status).Select(result => result.Criterion.Number);
        return $"đếm tiêu chí có kết quả “{Labels.Of(status)}”: {(numbers.Any() ? "số " + string.Join(", ", numbers) : "không có")}";
    }

    private static string IndicatorsCounted(ComplianceStatus status) => $"đếm chỉ tiêu có kết quả “{Labels.Of(status)}”";

    private string Where(bool before) => $"{commune.CommuneName}, {results.Set.Name}, tháng {VietnameseFormat.Month(MonthOf(before))}";

    private Month MonthOf(bool before) => before ? commune.Month.Previous : commune.Month;
}
