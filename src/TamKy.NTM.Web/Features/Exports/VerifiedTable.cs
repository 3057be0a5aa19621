using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>The criteria in a department's charge by commune: what the commune reports, what the department verified, and why they differ.</summary>
internal sealed class VerifiedTable(DepartmentMonth department)
{
    private readonly IReadOnlyList<VerifiedCriterion> _rows = department.Verified;

    /// <summary>The counts in one sentence.</summary>
    public InlineText Summary()
    {
        if (_rows.Count == 0)
        {
            return "Trong kỳ đơn vị không phụ trách tiêu chí nào.";
        }

        var verified = _rows.Count(row => row.Verified is not null);
        return InlineText.Of(
            "Đơn vị phụ trách ", Figure("so-tieu-chi-phu-trach", "Số tiêu chí phụ trách", _rows.Select(row => (row.SetCode, row.Number)).Distinct().Count()),
            " tiêu chí; đã xác nhận ", Figure("so-ket-qua-xac-nhan", "Số kết quả đã xác nhận", verified, _rows.Count), " kết quả theo xã: đạt ",
            Figure("so-ket-qua-dat", "Số kết quả đạt theo đơn vị", _rows.Count(row => row.Verified is ComplianceStatus.Met)), ", chưa đạt ",
            Figure("so-ket-qua-chua-dat", "Số kết quả chưa đạt theo đơn vị", _rows.Count(row => row.Verified is ComplianceStatus.NotMet)), "; không thống nhất với số xã báo ",
            Figure("so-chi-tieu-khac", "Số chỉ tiêu không thống nhất", _rows.Sum(row => row.Differences.Count)), " chỉ tiêu. Chi tiết tại Phụ lục\u00a0I.");
    }

    public DocumentSection Appendix(string label, string attachedTo) => new(
        PageOrientation.Landscape,
        label,
        [
            new AppendixTitle(label, "MỨC ĐẠT TIÊU CHÍ PHỤ TRÁCH THEO XÃ", attachedTo),
            new TableContext(
                $"Kỳ báo cáo: tháng {VietnameseFormat.Month(department.Month)} (từ ngày {VietnameseFormat.DocumentDate(department.WindowFrom)} đến ngày {VietnameseFormat.DocumentDate(department.WindowTo)}). "
                + $"Đơn vị lập: {department.Unit.Name}",
                "ĐVT: mức đạt"),
            Build(),
            new Note("Ghi chú: “Chờ mức”: có số liệu nhưng chưa có mức quy định, không tính là đạt. Dấu gạch ngang: xã chưa gửi báo cáo hoặc đơn vị chưa xác nhận đủ các chỉ tiêu."),
            new TableSigners("NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ", null),
        ]);

    private Table Build()
    {
        var rows = new List<Row>();
        foreach (var criterion in _rows.GroupBy(row => (row.SetCode, row.Number)))
        {
            rows.Add(new Row([new Cell($"Tiêu chí {criterion.Key.Number}. {criterion.First().Name} ({criterion.First().SetName ?? criterion.Key.SetCode})", 6)], RowKind.Group));
            rows.AddRange(criterion.Select((row, index) => new Row(
            [
                new(index + 1), new(row.UnitName), new(Word(row.Reported)), new(Word(row.Verified)), new(Differences(row)), new(null),
            ])));
        }

        var last = rows.Count - 1;
        rows.Add(new Row(
            [
                new(null), new("Tổng số kết quả đạt"), new(Figure("dat-theo-xa", "Số kết quả đạt theo xã báo", _rows.Count(row => row.Reported is ComplianceStatus.Met))) { Formula = Met(last) },
                new(Figure("dat-theo-don-vi", "Số kết quả đạt theo đơn vị xác nhận", _rows.Count(row => row.Verified is ComplianceStatus.Met))) { Formula = Met(last) }, new(null, 2),
            ],
            RowKind.Total));
        return new Table(
            [
                new("TT", 5, CellAlign.Centre), new("Xã", 18), new("Xã báo", 12, CellAlign.Centre), new("Đơn vị xác nhận", 14, CellAlign.Centre),
                new("Chỉ tiêu không thống nhất, lý do", 50), new("Ghi chú", 14),
            ],
            rows)
        {
            NumberColumns = true,
        };
    }

    private static ColumnFormula Met(int last) => new(FormulaKind.CountEqual, 0, last, Labels.Of(ComplianceStatus.Met), null);

    private static string Word(ComplianceStatus? status) => status is { } known ? Labels.Of(known) : "-";

    private static string? Differences(VerifiedCriterion row) => row.Differences.Count == 0 ? null : string.Join(" ", row.Differences.Select(difference =>
        $"{difference.IndicatorCode}: xã báo {difference.Reported ?? "trống"}, {(difference.Own is { } own ? $"đơn vị {own}" : "đề nghị bổ sung hồ sơ")}; {Phrase.Sentence(difference.Reason)}"));

    private static Figure Figure(string key, string label, int value, int? outOf = null) =>
        new(key, label, value, outOf is null ? FigureFormat.Count : FigureFormat.Ratio, outOf);
}
