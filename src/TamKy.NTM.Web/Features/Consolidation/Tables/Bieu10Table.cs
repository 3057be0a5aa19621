using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation.Tables;

/// <summary>Biểu 10: who reported when, measured by the first sending; days late are calendar days (decision 9).</summary>
public static class Bieu10Table
{
    public static ReportTable Of(ConsolidatedContent content, ConsolidationFigures figures) => new(
        "Biểu 10",
        "CHẤP HÀNH CHẾ ĐỘ THÔNG TIN, BÁO CÁO",
        "báo cáo",
        Table(content, figures),
        "Ghi chú: Hạn nộp rơi vào ngày nghỉ thì tính đến ngày làm việc kế tiếp. Số ngày trễ tính từ ngày sau hạn đến ngày gửi lần đầu. Cột đề nghị lập từ số liệu, "
        + "người có thẩm quyền quyết định.");

    /// <summary>The conclusion on one unit in words.</summary>
    public static string Conclusion(ConsolidatedUnit unit, DateOnly asOf) => unit.Punctuality switch
    {
        Punctuality.OnTime => "Đúng hạn",
        Punctuality.Late => $"Trễ {VietnameseFormat.Count(unit.DaysLate)} ngày",
        _ => asOf > unit.Due ? "Không nộp" : "Chưa đến hạn",
    };

    private static Table Table(ConsolidatedContent content, ConsolidationFigures figures)
    {
        var rows = content.Units.Concat(content.Departments).Select((unit, index) => Row(index + 1, unit, content)).ToList();
        return new Table(
            [
                new("TT", 5, CellAlign.Centre), new("Đơn vị", 30), new("Kỳ", 13, CellAlign.Centre), new("Hạn nộp", 12, CellAlign.Centre), new("Ngày nộp", 12, CellAlign.Centre),
                new("Số lần trả lại", 9, CellAlign.Centre), new("Kết luận", 16, CellAlign.Centre), new("Đề nghị", 20),
            ],
            [.. rows, Total(content, figures)])
        {
            NumberColumns = true,
        };
    }

    private static Row Row(int number, ConsolidatedUnit unit, ConsolidatedContent content) => new(
    [
        new(number),
        new(unit.Reporter),
        new($"Tháng {VietnameseFormat.Month(content.Month)}"),
        new(unit.Due),
        new(unit.SentOn is { } sent ? sent : "-"),
        new(unit.SentOn is null ? "-" : unit.ReturnCount),
        new(Conclusion(unit, content.AsOf)),
        new(unit.Punctuality switch
        {
            Punctuality.OnTime => null,
            Punctuality.Late => "Nhắc nhở, rút kinh nghiệm",
            _ => content.AsOf > unit.Due ? "Phê bình" : null,
        }),
    ]);

    private static Row Total(ConsolidatedContent content, ConsolidationFigures figures) => new(
        [
            new(null),
            new("Tổng cộng", 4),
            new(figures[FigureKey.Returns]) { Formula = content.Units.Count == 0 ? null : new ColumnFormula(FormulaKind.Sum, 0, content.Units.Count + content.Departments.Count - 1) },
            new(Sums(content, figures), 2, CellAlign.Left),
        ],
        RowKind.Total);

    private static InlineText Sums(ConsolidatedContent content, ConsolidationFigures figures)
    {
        List<object> parts = ["Đúng hạn ", figures[FigureKey.OnTime]];
        parts.AddRange(figures[FigureKey.Late].Value > 0 ? ["; trễ ", figures[FigureKey.Late]] : []);
        parts.AddRange(figures[FigureKey.NotSent].Value > 0 ? ["; chưa nộp ", figures[FigureKey.NotSent]] : []);
        parts.AddRange(content.Departments.Count > 0 ? ["; phòng, ban đúng hạn ", figures[FigureKey.DepartmentsOnTime]] : []);
        return InlineText.Of([.. parts]);
    }
}
