using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Criteria and indicators met by each unit: last month, this month, change. Stands in the text, while there are few enough units for it.</summary>
internal static class SummaryTable
{
    private static readonly string[] Counted = [FigureKey.Criteria, FigureKey.Indicators];

    private static readonly string[] Titles =
        ["Tiêu chí: tháng trước", "Tiêu chí: tháng này", "Tiêu chí: tăng, giảm", "Chỉ tiêu: tháng trước", "Chỉ tiêu: tháng này", "Chỉ tiêu: tăng, giảm"];

    public static IEnumerable<Block> Of(ConsolidatedContent content, ConsolidationFigures figures)
    {
        var noun = UnitWords.Noun(content.Units);
        var last = content.Units.Count - 1;
        var hasBefore = figures.Totals.AllCriteriaBefore is not null;
        yield return new TableContext(string.Empty, "ĐVT: tiêu chí, chỉ tiêu");
        yield return new Table(
            [
                new("TT", 5, CellAlign.Centre), new(Sentence.Upper(noun), 20),
                .. Titles.Select(title => new Column(title, 10, CellAlign.Centre)),
            ],
            [
                .. content.Units.Select((unit, index) => new Row([new(index + 1), new(unit.PlaceName), .. Keys(unit.Code).Select(key => new Cell(figures[key]))])),
                new Row(
                    [
                        new("Tổng cộng", 2, CellAlign.Centre),
                        .. Keys(FigureKey.All).Select((key, column) => new Cell(figures[key])
                        {
                            Formula = last >= 0 && (hasBefore || column % 3 == 1) ? new ColumnFormula(FormulaKind.Sum, 0, last) : null,
                        }),
                    ],
                    RowKind.Total),
            ])
        {
            Caption = $"Số tiêu chí, chỉ tiêu đạt chuẩn của các {noun}",
            Head =
            [
                [
                    new("TT", 1, 2), new(Sentence.Upper(noun), 1, 2), new($"Tiêu chí đạt (trên {figures.Totals.CriteriaPerUnit} tiêu chí)", 3),
                    new($"Chỉ tiêu đạt (trên {figures.Totals.IndicatorsPerUnit} chỉ tiêu)", 3),
                ],
                [.. Months(content), .. Months(content)],
            ],
        };
    }

    private static IEnumerable<string> Keys(string unit) => Counted
        .SelectMany(what => new[] { FigureKey.MetBefore(what, unit), FigureKey.MetCount(what, unit), FigureKey.Change(what, unit) });

    private static IEnumerable<HeadCell> Months(ConsolidatedContent content) =>
    [
        new($"Tháng {VietnameseFormat.Month(content.Month.Previous)}"), new($"Tháng {VietnameseFormat.Month(content.Month)}"), new("Tăng, giảm"),
    ];
}
