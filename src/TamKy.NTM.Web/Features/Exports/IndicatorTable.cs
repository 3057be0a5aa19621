using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Biểu 02: each indicator of one set for one commune, grouped by criterion. The same table stands in the appendices of the monthly report.</summary>
public sealed class IndicatorTable(CommuneMonth commune, SetResults results)
{
    private const int JudgedColumns = 6;
    private const string NotVerified = "Chưa xác nhận";

    private readonly CommuneFigures _figures = new(commune, results);

    /// <summary>What the reader must know of the signs in the table.</summary>
    public InlineText Note => "Ghi chú: “Chờ mức”: có số liệu nhưng chưa có mức quy định, không tính là đạt. (cần kiểm): mức chưa đối chiếu với văn bản gốc."
        + (results.Before is null ? " Dấu gạch ngang: không có số liệu; kỳ trước xã chưa gửi báo cáo theo bộ tiêu chí này." : " Dấu gạch ngang: không có số liệu.");

    public Table Build()
    {
        var rows = new List<Row>();
        foreach (var result in results.Now)
        {
            rows.Add(GroupRow(result));
            rows.AddRange(IndicatorRows(result));
        }

        var last = rows.Count - 1;
        rows.Add(TotalRow("Tổng số tiêu chí đạt", _figures.CriteriaMet(before: true), _figures.CriteriaMet(), null));
        rows.Add(TotalRow("Tổng số chỉ tiêu đạt", _figures.IndicatorsMet(before: true), _figures.IndicatorsMet(), Formula(ComplianceStatus.Met, last, $"/{results.Indicators.Total}")));
        foreach (var status in new[] { ComplianceStatus.NotMet, ComplianceStatus.AwaitingThreshold, ComplianceStatus.NotAssessed })
        {
            rows.Add(TotalRow($"Tổng số chỉ tiêu {Phrase.Lower(Labels.Of(status))}", _figures.Indicators(status, before: true), _figures.Indicators(status), Formula(status, last, null)));
        }

        return new Table(Columns, rows) { NumberColumns = true };
    }

    private static IReadOnlyList<Column> Columns { get; } =
    [
        new("TT", 4, CellAlign.Centre),
        new("Mã và nội dung chỉ tiêu", 46),
        new("ĐVT", 8, CellAlign.Centre),
        new("Mức quy định", 13, CellAlign.Centre),
        new("Kỳ trước", 9, CellAlign.Right),
        new("Kỳ này", 9, CellAlign.Right),
        new("Tự đánh giá", 10, CellAlign.Centre),
        new("Đơn vị phụ trách xác nhận", 13, CellAlign.Centre),
        new("Văn phòng Điều phối kết luận", 13, CellAlign.Centre),
        new("Hồ sơ kèm", 14),
        new("Nguyên nhân chưa đạt", 20),
        new("Giải pháp và hạn", 20),
    ];

    private static ColumnFormula Formula(ComplianceStatus status, int last, string? suffix) =>
        new(FormulaKind.CountEqual, 0, last, Labels.Of(status), suffix);

    private Row GroupRow(CriterionResult result) => new(
        [
            new Cell(
                InlineText.Of(
                    $"Tiêu chí {result.Criterion.Number}. {result.Criterion.Name}{(result.Criterion.IsPlaceholder ? " (nội dung chờ đối chiếu văn bản)" : string.Empty)}: {Phrase.Lower(Labels.Of(result.Status))} (", _figures.IndicatorsMet(result), " chỉ tiêu đạt)"),
                Columns.Count),
        ],
        RowKind.Group);

    private IEnumerable<Row> IndicatorRows(CriterionResult result)
    {
        var part = commune.Part(results, result.Criterion.Number);
        var explained = result.Indicators.OrderByDescending(indicator => indicator.Status is ComplianceStatus.NotMet).FirstOrDefault();
        var number = 0;
        foreach (var indicator in result.Indicators)
        {
            number++;
            yield return new Row(
            [
                new(number),
                new($"{indicator.Indicator.Code}. {indicator.Indicator.Text}"),
                new(indicator.Indicator.Unit),
                new(Threshold(indicator)),
                Reported(indicator, isNow: false, results.BeforeOf(result.Criterion, indicator.Indicator)),
                Reported(indicator, isNow: true, indicator),
                new(Labels.Of(indicator.Status)),
                new(Verified(indicator)),
                new(Conclusion(result, indicator)),
                new(Evidence(result, indicator)),
                new(Cause(part, indicator, explained)),
                new(Solution(part, indicator, explained)),
            ]);
        }
    }

    /// <param name="row">The indicator of the row.</param>
    /// <param name="isNow">Whether the cell is of this month.</param>
    /// <param name="shown">What was reported in the month of the cell.</param>
    private Cell Reported(IndicatorResult row, bool isNow, IndicatorResult? shown) => shown switch
    {
        { Indicator.IsNumeric: true } => new Cell(_figures.Value(shown, before: !isNow)),
        { Reported.JudgedMet: { } met } => new Cell(met ? "Đạt" : "Chưa đạt", Align: CellAlign.Centre),
        null when row.Indicator.IsNumeric => new Cell(_figures.NoValue(row.Indicator)),
        _ => new Cell("-", Align: CellAlign.Centre),
    };

    private InlineText Threshold(IndicatorResult result)
    {
        var indicator = result.Indicator;
        if (!indicator.IsNumeric)
        {
            return indicator.ThresholdText ?? "Đạt";
        }

        if (result.Threshold is not { } threshold)
        {
            return "Chưa có mức quy định";
        }

        var mark = threshold.Provenance.Confidence is Confidence.ToBeConfirmed ? " (cần kiểm)" : string.Empty;
        var sign = indicator.Comparison is ComparisonOperator.EqualTo ? string.Empty : Labels.Of(indicator.Comparison) + "\u00a0";
        return InlineText.Of(sign, _figures.Threshold(result), mark);
    }

    /// <summary>Number or name of each file that proves the indicator on the last day of the data window; null when there is none.</summary>
    private string? Evidence(CriterionResult criterion, IndicatorResult result)
    {
        var standing = commune.Evidence.Of(new EvidenceTarget.Indicator(results.Set.Code, criterion.Criterion.Number, result.Indicator.Code), commune.WindowTo);
        return standing.Files.Count == 0 ? null : string.Join("; ", standing.Files.Select(file => file.Number ?? file.FileName));
    }

    /// <summary>The departments' verdicts; with the own figure of one that does not agree.</summary>
    private string Verified(IndicatorResult result)
    {
        var said = commune.Verifications.Where(verification => verification.IndicatorId == result.Indicator.Id).ToList();
        return said.Count == 0 ? NotVerified : string.Join("; ", said.Select(verification =>
            verification.Own.Print() is { } own && verification.Verdict is VerificationVerdict.Disagreed ? $"{Labels.Of(verification.Verdict)}: {own}" : Labels.Of(verification.Verdict)).Distinct());
    }

    /// <summary>The Office concludes on criteria: what it accepts of one holds for its indicators, unless it decided one of them apart.</summary>
    private string Conclusion(CriterionResult criterion, IndicatorResult indicator) =>
        commune.Conclusions.TryGetValue(indicator.Indicator.Id, out var decided) ? Decided(indicator, decided) : commune.Verdicts.GetValueOrDefault(commune.KeyOf(results, criterion.Criterion.Number)) switch
        {
            Verdict.Accepted => Labels.Of(indicator.Status),
            Verdict.Returned => "Trả lại",
            _ => "Chờ kết luận",
        };

    private static string Decided(IndicatorResult result, OfficeConclusion decided) =>
        $"{Labels.Of(result.Indicator.Evaluate(decided.Value, decided.JudgedMet, result.Threshold?.Value))}{(decided.Value is { } value ? $": {VietnameseFormat.Number(value)}" : string.Empty)}";

    private static string? Cause(PartContent? part, IndicatorResult indicator, IndicatorResult? explained)
    {
        var cause = indicator == explained ? part?.Cause
            : indicator.Status is ComplianceStatus.NotMet && part?.Cause is not null ? $"Như chỉ tiêu {explained!.Indicator.Code}"
            : null;
        string?[] texts = [cause, indicator.Reported?.Remark];
        return texts.Any(text => text is not null) ? string.Join(" ", texts.OfType<string>().Select(Phrase.Sentence)) : null;
    }

    private static string? Solution(PartContent? part, IndicatorResult indicator, IndicatorResult? explained)
    {
        if (indicator != explained || part?.Solution is not { } solution)
        {
            return null;
        }

        return part.SolutionDue is { } due ? $"{Phrase.Clause(solution)}; hạn ngày {VietnameseFormat.DocumentDate(due)}." : Phrase.Sentence(solution);
    }

    private static Row TotalRow(string label, Figure before, Figure now, ColumnFormula? formula) => new(
        [new(null), new(label, 3), new(before), new(now), new(now) { Formula = formula }, .. Enumerable.Range(JudgedColumns + 1, Columns.Count - JudgedColumns - 1).Select(_ => new Cell(null))],
        RowKind.Total);
}
