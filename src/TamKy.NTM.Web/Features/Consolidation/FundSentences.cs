using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>The section on money of a consolidated report: recurrent funding apart and first (programme 2022, III.5), the target of 100 % (II.4), arrears (III.6).</summary>
internal sealed class FundSentences(ConsolidatedFunds funds, ConsolidationFigures figures)
{
    private IEnumerable<(string Key, string Name)> Capitals => funds.Budget.DistinctBy(part => part.CapitalCode).Select(part => (FundFigures.Of(part.CapitalCode!), part.CapitalName!));

    private bool HasMobilised => funds.Mobilised.Any();

    public IEnumerable<Block> Blocks(string number) =>
    [
        new Heading(2, number, "Huy động nguồn lực, giải ngân, nợ đọng"),
        new Paragraph(
            $"Số liệu vốn lũy kế từ ngày {VietnameseFormat.DocumentDate(new DateOnly(funds.CutOff.Year, 1, 1))} đến ngày {VietnameseFormat.DocumentDate(funds.CutOff)}, chỉ gồm chứng từ đã duyệt; "
            + $"trong kỳ tính từ ngày {VietnameseFormat.DocumentDate(funds.From)}."),
        .. Labelled.Items([.. Capitals.Select(capital => Capital(capital.Key, capital.Name)), Mobilised(), Arrears()]),
        .. Table(),
    ];

    private InlineText Capital(string key, string name) => InlineText.Of(
        $"{name}: kế hoạch giao ", figures[FundFigures.Plan(key)], " triệu đồng; giải ngân trong kỳ ", figures[FundFigures.InPeriod(key)], " triệu đồng, lũy kế ",
        figures[FundFigures.Total(key)], " triệu đồng, đạt ", figures[FundFigures.Rate(key)], " kế hoạch (mục tiêu năm: 100%).");

    private InlineText? Mobilised() => !HasMobilised ? null : InlineText.Of(
        "Vốn huy động, lồng ghép: trong kỳ ", figures[FundFigures.InPeriod(FundFigures.Mobilised)], " triệu đồng, lũy kế ", figures[FundFigures.Total(FundFigures.Mobilised)],
        " triệu đồng; không có kế hoạch giao nên không tính tỷ lệ.");

    private InlineText Arrears() => funds.Arrears is null ? InlineText.Of("Nợ đọng xây dựng cơ bản: không có.") : InlineText.Of(
        "Nợ đọng xây dựng cơ bản: đầu kỳ ", figures[FundFigures.Arrears + ".dau-ky"], " đồng, phát sinh ", figures[FundFigures.Arrears + ".phat-sinh"], " đồng, đã trả ",
        figures[FundFigures.Arrears + ".da-tra"], " đồng, cuối kỳ còn ", figures[FundFigures.Arrears + ".cuoi-ky"], " đồng của ", figures[FundFigures.Arrears + ".so-cong-trinh"], " công trình.");

    private IEnumerable<Block> Table()
    {
        if (!funds.Budget.Any())
        {
            yield break;
        }

        yield return new TableContext(string.Empty, "ĐVT: triệu đồng");
        yield return new Table(
            [
                new("TT", 5, CellAlign.Centre), new("Loại vốn", 34), new("Kế hoạch giao", 14, CellAlign.Right), new("Giải ngân trong kỳ", 14, CellAlign.Right),
                new("Giải ngân lũy kế", 14, CellAlign.Right), new("Tỷ lệ", 10, CellAlign.Right),
            ],
            [
                .. Capitals.Select((capital, index) => new Row([new(index + 1), new(capital.Name), .. Cells(capital.Key, null)])),
                new Row([new("Cộng vốn được giao", 2, CellAlign.Centre), .. Cells(FundFigures.Budget, new ColumnFormula(FormulaKind.Sum, 0, Capitals.Count() - 1))], RowKind.Total),
            ])
        {
            Caption = "Giải ngân vốn ngân sách được giao",
        };
    }

    private IEnumerable<Cell> Cells(string key, ColumnFormula? sum) =>
    [
        new(figures[FundFigures.Plan(key)]) { Formula = sum }, new(figures[FundFigures.InPeriod(key)]) { Formula = sum }, new(figures[FundFigures.Total(key)]) { Formula = sum },
        new(figures[FundFigures.Rate(key)]),
    ];
}
