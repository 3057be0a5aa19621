using System.Globalization;
using ClosedXML.Excel;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Tests.Exports;

[Collection(ExportFixture.Name)]
public class IndicatorFormTests(ExportFixture fixture)
{
    private static readonly ExportQuery Query = new("bieu-02", "xlsx") { Period = "2022-05", Commune = "XA-TAMNGOC" };

    [Fact]
    public async Task The_word_file_keeps_the_rules_for_page_tables_and_figures()
    {
        var (_, bytes) = await fixture.Scene.FileAsync(Query with { Format = "docx" }, ExportScene.Office);

        Assert.Empty(OfficialForm.BrokenRulesOfForm(bytes));
    }

    [Fact]
    public async Task Every_indicator_of_the_primary_set_has_a_row_under_its_criterion()
    {
        var table = await TableAsync(null);

        Assert.Equal(57, table.Rows.Count(row => row.Kind is RowKind.Normal));
        Assert.Equal(19, table.Rows.Count(row => row.Kind is RowKind.Group));
    }

    [Fact]
    public async Task Another_set_is_chosen_by_its_code_and_one_not_followed_is_not_there()
    {
        var (name, _) = await fixture.Scene.FileAsync(Query with { Set = ExportFixture.Advanced }, ExportScene.Office);
        var unknown = await fixture.Scene.AskAsync(Query with { Set = "THON-NTMKM-2022-2025" }, ExportScene.Office);

        Assert.Equal("bieu-02-tamngoc-xa-ntmnc-2021-2025-2022-05.xlsx", name);
        Assert.Equal(ExportAnswer.Nothing, unknown);
    }

    [Fact]
    public async Task A_number_without_a_threshold_waits_and_says_so()
    {
        var table = await TableAsync(null);

        var row = table.Rows.First(candidate => candidate.Kind is RowKind.Normal && Text(candidate.Cells[3]) == "Chưa có mức quy định");

        Assert.Equal("Chờ mức", Text(row.Cells[6]));
    }

    [Fact]
    public async Task An_unconfirmed_threshold_is_marked()
    {
        var table = await TableAsync(null);

        Assert.Contains(table.Rows, row => row.Kind is RowKind.Normal && Text(row.Cells[3]).EndsWith("(cần kiểm)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Totals_count_what_stands_above_them()
    {
        var table = await TableAsync(null);

        var results = table.Rows.Where(row => row.Kind is RowKind.Normal).Select(row => Text(row.Cells[6])).CountBy(text => text).ToDictionary();
        var totals = table.Rows.Where(row => row.Kind is RowKind.Total).ToDictionary(row => Text(row.Cells[1]), row => ((Figure)row.Cells[3].Value!).Value);

        Assert.Equal(results["Đạt"], totals["Tổng số chỉ tiêu đạt"]);
        Assert.Equal(results["Chưa đạt"], totals["Tổng số chỉ tiêu chưa đạt"]);
        Assert.Equal(results["Chờ mức"], totals["Tổng số chỉ tiêu chờ mức"]);
        Assert.Equal(57, totals.Where(total => total.Key.Contains("chỉ tiêu", StringComparison.Ordinal)).Sum(total => total.Value));
    }

    [Fact]
    public async Task Values_are_numbers_in_excel_and_the_same_in_csv()
    {
        using var workbook = new XLWorkbook(new MemoryStream((await fixture.Scene.FileAsync(Query, ExportScene.Office)).Bytes));
        var csv = System.Text.Encoding.UTF8.GetString((await fixture.Scene.FileAsync(Query with { Format = "csv" }, ExportScene.Office)).Bytes);

        var inExcel = workbook.Worksheets.Single().CellsUsed(cell => cell.DataType == XLDataType.Number && cell.Address.ColumnNumber == 6).Select(cell => cell.GetDouble()).ToList();

        Assert.True(inExcel.Count > 20);
        Assert.All(inExcel, value => Assert.Contains(";" + value.ToString("0.####", new NumberFormatInfo { NumberDecimalSeparator = "," }) + ";", csv, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Conclusions_wait_until_the_office_has_given_them()
    {
        var table = await TableAsync(null, "XA-TAMPHU");

        Assert.All(table.Rows.Where(row => row.Kind is RowKind.Normal), row => Assert.Equal("Chờ kết luận", Text(row.Cells[8])));
    }

    private async Task<Table> TableAsync(string? set, string commune = "XA-TAMNGOC")
    {
        var request = new ExportRequest(ExportScene.Office, ExportPeriod.Parse("2022-05")!, ExportScene.Today, IsDemo: true) { Commune = commune, Set = set };
        var document = await fixture.Scene.DocumentAsync(request, months => new IndicatorFormExport(months));
        return document!.Sections.SelectMany(section => section.Blocks).OfType<Table>().Single();
    }

    private static string Text(Cell cell) => OfficialText.InCell(cell).PlainText;
}
