using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Plans.Exports;

/// <summary>What the official papers about a plan have in common.</summary>
internal static class PlanBlocks
{
    private const decimal Million = 1_000_000m;

    /// <summary>What people typed, a paragraph for each line.</summary>
    public static IEnumerable<Block> Lines(string? text) =>
        (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Paragraph(Phrase.Sentence(line)));

    /// <summary>Criteria by years; years of which nothing was said are left out.</summary>
    public static Table Targets(PlanContent content)
    {
        var years = content.Years.Where(year => year == content.TargetYear || content.Criteria.Any(criterion => criterion.In(year) is not null)).ToList();
        return new Table(
            [new("TT", 4, CellAlign.Centre), new("Tiêu chí", 30), .. years.Select(year => new Column($"Năm {year}", 60.0 / years.Count))],
            [
                .. content.Criteria.Select(criterion => new Row(
                    [new($"{criterion.Number}"), new(criterion.Name), .. years.Select(year => new Cell(criterion.In(year) ?? "-"))])),
            ])
        {
            Caption = "Mục tiêu từng năm theo tiêu chí",
        };
    }

    /// <summary>Money by source in triệu đồng, with its sums.</summary>
    public static Table Costs(PlanContent content)
    {
        var rows = content.Costs.Select((cost, index) => new Row(
            [new($"{index + 1}"), new(cost.Source), new(cost.Capital ?? "Không tách"), new(cost.Amount / Million), new(cost.Note)])).ToList();
        var last = rows.Count - 1;
        return new Table(
            [new("TT", 4, CellAlign.Centre), new("Nguồn", 26), new("Loại vốn", 22), new("Số tiền (triệu đồng)", 14, CellAlign.Right), new("Ghi chú", 28)],
            [
                .. rows,
                .. content.ByCapital().Select(sum => new Row(
                    [new(null), new(sum.Capital is null ? "Cộng nguồn không tách loại vốn" : $"Cộng {VietnameseFormat.InSentence(sum.Capital)}", 2), new(sum.Amount / Million), new(null)], RowKind.Subtotal)),
                new Row([new(null), new("Tổng cộng", 2), new(content.Total / Million) { Formula = last < 0 ? null : new ColumnFormula(FormulaKind.Sum, 0, last) }, new(null)], RowKind.Total),
            ])
        {
            Caption = "Kinh phí theo nguồn",
        };
    }

    /// <summary>"12.000 triệu đồng" bound to its source.</summary>
    public static object[] Money(PlanContent content) => [new Figure("phuong-an.kinh-phi", "Tổng kinh phí của phương án", content.Total / Million, FigureFormat.Number), " triệu đồng"];
}
