using ClosedXML.Excel;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Documents;

public sealed class ExcelWriterTests
{
    [Fact]
    public void Each_section_is_a_sheet_with_a_name_that_Excel_accepts()
    {
        const string Long = "Một tên rất dài, dài hơn ba mươi mốt chữ cái";
        var wanted = new[] { "Phụ lục I", "Phụ lục I", "Thu/chi [2022]: nợ?*", $"'{Long}'", Long, "" };
        var document = new Document(PdfSamples.Info, [.. wanted.Select(name => new DocumentSection(PageOrientation.Portrait, name, [new Note("Ghi chú")]))]);

        using var workbook = Written(document);

        var names = workbook.Worksheets.Select(sheet => sheet.Name).ToList();
        Assert.Equal(["Phụ lục I", "Phụ lục I (2)", "Thu-chi -2022-- nợ--"], names.Take(3));
        Assert.Equal(wanted.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
    }

    [Fact]
    public void Values_keep_their_types_and_have_neutral_formats()
    {
        object?[] values =
        [
            12, 1250000m, 61.5m, new DateOnly(2022, 6, 30), "16/19",
            new Figure("a", "A", 87.25m, FigureFormat.Percent), new Figure("b", "B", 84m, FigureFormat.Percent),
            new Figure("c", "C", -0.7m, FigureFormat.Change),
            new Figure("d", "D", 16, FigureFormat.Ratio, 19), new Figure("e", "E", null, FigureFormat.Count), null,
        ];

        using var workbook = Written(PdfSamples.Landscape(OneColumn(values)));

        var cells = Enumerable.Range(2, values.Length).Select(row => workbook.Worksheets.First().Cell(row, 1)).ToList();
        Assert.Equal([12, 1250000, 61.5], cells.Take(3).Select(cell => cell.GetDouble()));
        Assert.Equal(["#,##0", "#,##0", "#,##0.0"], cells.Take(3).Select(cell => cell.Style.NumberFormat.Format));
        Assert.Equal((XLDataType.DateTime, new DateTime(2022, 6, 30)), (cells[3].DataType, cells[3].GetDateTime()));
        Assert.Equal("dd/mm/yyyy", cells[3].Style.DateFormat.Format);
        Assert.Equal((XLDataType.Text, "16/19"), (cells[4].DataType, cells[4].GetString()));
        Assert.Equal((0.8725, "0.00%"), (cells[5].GetDouble(), cells[5].Style.NumberFormat.Format));
        Assert.Equal((0.84, "0%"), (cells[6].GetDouble(), cells[6].Style.NumberFormat.Format));
        Assert.Equal((-0.7, "+#,##0.0;\"−\"#,##0.0;0"), (cells[7].GetDouble(), cells[7].Style.NumberFormat.Format));
        Assert.Equal((XLDataType.Text, "16/19", "-"), (cells[8].DataType, cells[8].GetString(), cells[9].GetString()));
        Assert.True(cells[10].IsEmpty());
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 235")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("=HYPERLINK(\"http://example.com\")")]
    public void Text_that_looks_like_a_formula_stays_text(string text)
    {
        using var workbook = Written(PdfSamples.Landscape(OneColumn([text])));

        var cell = workbook.Worksheets.First().Cell(2, 1);
        Assert.False(cell.HasFormula);
        Assert.Equal((XLDataType.Text, text), (cell.DataType, cell.GetString()));
        Assert.True(cell.Style.IncludeQuotePrefix);
    }

    [Fact]
    public void Text_of_digits_stays_text()
    {
        using var workbook = Written(PdfSamples.Landscape(OneColumn(["0123", "'dấu nháy", "2021-2025"])));

        var sheet = workbook.Worksheets.First();
        Assert.Equal(["0123", "'dấu nháy", "2021-2025"], Enumerable.Range(2, 3).Select(row => sheet.Cell(row, 1).GetString()));
        Assert.All(Enumerable.Range(2, 3), row => Assert.Equal(XLDataType.Text, sheet.Cell(row, 1).DataType));
    }

    [Fact]
    public void Totals_are_formulas_that_give_the_value_of_the_document()
    {
        using var workbook = Written(PdfSamples.Report());

        var formulas = workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed(cell => cell.HasFormula)).ToList();
        Assert.Equal(
            ["SUM(H10:H28)", "(COUNTIF(D10:D28,\"Đ\"))&\"/19\"", "(COUNTIF(E10:E28,\"Đ\"))&\"/19\""],
            new[] { "H29", "D29", "E29" }.Select(address => workbook.Worksheet("Phụ lục I").Cell(address).FormulaA1));
        Assert.Equal(["57", "60", "3", "19/19", "15/19", "19/19", "19/19", "72"], formulas.Select(cell => $"{cell.CachedValue}"));
        workbook.RecalculateAllFormulas();
        Assert.Equal(["57", "60", "3", "19/19", "15/19", "19/19", "19/19", "72"], formulas.Select(cell => $"{cell.Value}"));
    }

    [Fact]
    public void Subtotals_are_not_summed_twice()
    {
        var table = new Table(
            [new Column("Vốn", 10)],
            [
                Row(5), Row(6), Row(11, RowKind.Subtotal, new ColumnFormula(FormulaKind.Sum, 0, 1)), Row(7),
                Row(18, RowKind.Total, new ColumnFormula(FormulaKind.Sum, 0, 3)),
            ]);

        using var workbook = Written(PdfSamples.Landscape(table));

        Assert.Equal("SUM(A2:A3,A5:A5)", workbook.Worksheets.First().Cell(6, 1).FormulaA1);
        Assert.Equal(18d, workbook.Worksheets.First().Cell(6, 1).Value);
    }

    [Fact]
    public void A_formula_that_contradicts_the_document_is_left_out()
    {
        var table = new Table([new Column("Vốn", 10)], [Row(5), Row(6), Row(12, RowKind.Total, new ColumnFormula(FormulaKind.Sum, 0, 1))]);

        using var workbook = Written(PdfSamples.Landscape(table));

        var total = workbook.Worksheets.First().Cell(4, 1);
        Assert.False(total.HasFormula);
        Assert.Equal(12d, total.Value);
    }

    [Fact]
    public void A_sheet_that_is_one_table_can_be_scrolled_filtered_and_printed_with_its_headings()
    {
        using var workbook = Written(PdfSamples.Report());

        var sheet = workbook.Worksheet("Phụ lục I");
        Assert.Equal(8, sheet.SheetView.SplitRow);
        Assert.Equal("A8:I28", sheet.AutoFilter.Range.RangeAddress.ToString());
        Assert.Equal((6, 8), (sheet.PageSetup.FirstRowToRepeatAtTop, sheet.PageSetup.LastRowToRepeatAtTop));
        Assert.Equal(["D6:G6", "A6:A7"], new[] { "D6", "A6" }.Select(address => sheet.Cell(address).MergedRange().RangeAddress.ToString()));
        Assert.Equal("(9)", sheet.Cell("I8").GetString());
        Assert.False(workbook.Worksheet("Báo cáo").AutoFilter.IsEnabled);
    }

    [Fact]
    public void The_page_is_that_of_the_official_form()
    {
        using var workbook = Written(PdfSamples.Report());

        var page = workbook.Worksheet("Phụ lục I").PageSetup;
        Assert.Equal((XLPaperSize.A4Paper, XLPageOrientation.Landscape, 1, 0), (page.PaperSize, page.PageOrientation, page.PagesWide, page.PagesTall));
        Assert.Equal(30 / 25.4, page.Margins.Left, 0.001);
        Assert.Equal(15 / 25.4, page.Margins.Right, 0.001);
        Assert.Contains("&P", page.Header.Center.GetText(XLHFOccurrence.OddPages), StringComparison.Ordinal);
        Assert.DoesNotContain("&P", page.Header.Center.GetText(XLHFOccurrence.FirstPage), StringComparison.Ordinal);
        Assert.Contains(OfficialLayout.DemoMark, page.Footer.Right.GetText(XLHFOccurrence.FirstPage), StringComparison.Ordinal);
        Assert.All(workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed()), cell => Assert.Equal("Times New Roman", cell.Style.Font.FontName));
    }

    [Fact]
    public void The_file_names_its_title_issuer_and_time()
    {
        using var workbook = Written(PdfSamples.Report());

        Assert.Equal(("Báo cáo kết quả tháng 5/2022", "Ban Chỉ đạo NTM thành phố Tam Kỳ"), (workbook.Properties.Title, workbook.Properties.Author));
        Assert.Equal(PdfSamples.Info.Created, workbook.Properties.Created.ToUniversalTime());
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(Bytes(PdfSamples.Report()), Bytes(PdfSamples.Report()));

    [Fact]
    public void A_large_table_is_written_whole()
    {
        using var workbook = Written(PdfSamples.Landscape(PdfSamples.Communes(250, 20)));

        var sheet = workbook.Worksheets.First();
        Assert.Equal("Xã số 250", sheet.Cell(252, 2).GetString());
        Assert.Equal(1125, sheet.Cell(252, 20).GetDouble());
    }

    private static Row Row(decimal value, RowKind kind = RowKind.Normal, ColumnFormula? formula = null) => new([new Cell(value) { Formula = formula }], kind);

    private static Table OneColumn(IEnumerable<object?> values) => new([new Column("Giá trị", 10)], [.. values.Select(value => new Row([new Cell(value)]))]);

    private static XLWorkbook Written(Document document) => new(new MemoryStream(Bytes(document)));

    private static byte[] Bytes(Document document)
    {
        using var output = new MemoryStream();
        new ExcelWriter().Write(document, output);
        return output.ToArray();
    }
}
