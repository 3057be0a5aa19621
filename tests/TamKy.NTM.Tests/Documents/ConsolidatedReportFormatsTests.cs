using AngleSharp.Html.Parser;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Consolidation;
using Words = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Tests.Documents;

/// <summary>The same figures in Word, PDF, Excel and on the screen: every one that the document holds is looked for in each file.</summary>
public sealed class ConsolidatedReportFormatsTests
{
    private static readonly Document Report = new ConsolidatedReportDocument(ConsolidationSamples.Worded()).Compose();

    [Fact]
    public void The_screen_shows_every_figure_with_its_source_and_value()
    {
        var page = new HtmlParser().ParseDocument(HtmlWriter.Fragment(Report));

        var shown = page.QuerySelectorAll("data.vb-so").Select(data => $"{data.GetAttribute("data-nguon")}={data.GetAttribute("value")}");

        Assert.Equal(Report.Figures().Select(figure => FormattableString.Invariant($"{figure.Key}={figure.Value}")), shown);
    }

    [Fact]
    public void Word_prints_every_sentence_and_every_row_with_the_same_figures()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Written.By(new WordWriter(), Report)), isEditable: false);
        var body = file.MainDocumentPart!.Document.Body!;

        var paragraphs = body.Elements<Words.Paragraph>().Select(paragraph => paragraph.InnerText).ToList();
        var rows = body.Descendants<Words.Table>().Where(table => table.Descendants<Words.TableHeader>().Any())
            .SelectMany(table => table.Elements<Words.TableRow>()).Where(row => !row.Descendants<Words.TableHeader>().Any())
            .Select(row => string.Join('|', row.Elements<Words.TableCell>().Select(cell => cell.InnerText)));

        Assert.All(Paragraphs(), paragraph => Assert.Contains(paragraph, paragraphs));
        Assert.Equal(Rows().Select(row => string.Join('|', row.Cells.Select(cell => OfficialText.InCell(cell).PlainText))), rows);
    }

    [Fact]
    public void Pdf_prints_every_sentence_and_the_rows_of_totals_with_the_same_figures()
    {
        using var pdf = new PrintedPdf(Report);

        var lines = Enumerable.Range(0, pdf.Pages.Count).SelectMany(pdf.Lines).Select(PrintedPdf.TextOf).ToList();
        var text = string.Concat(lines);

        Assert.All(Paragraphs(), paragraph => Assert.Contains(WithoutSpaces(paragraph), text, StringComparison.Ordinal));
        Assert.Contains("1TamNgọc12+113+2", lines);
        Assert.Contains("Tổngcộng660910+1", lines);
        Assert.Contains("Tổngsốtiêuchíđạttháng5/20222/31/31/32/36/12", lines);
        Assert.Contains("Tổngsốviệcđãhoànthành3", lines);
    }

    [Fact]
    public void Excel_holds_every_sentence_and_every_row_with_the_same_figures_as_numbers()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Written.By(new ExcelWriter(), Report)));

        var texts = workbook.Worksheets.First().CellsUsed().Select(cell => cell.GetString()).ToList();
        var rows = workbook.Worksheets.SelectMany(sheet => sheet.RowsUsed())
            .Select(row => string.Join('|', row.CellsUsed().Where(cell => !cell.IsEmpty()).Select(InExcel))).ToHashSet();

        Assert.All(Paragraphs(), paragraph => Assert.Contains(paragraph, texts));
        Assert.All(
            Rows().Where(row => row.Cells.Any(cell => cell.Value is Figure)),
            row => Assert.Contains(string.Join('|', row.Cells.Select(Expected).Where(value => value.Length > 0)), rows));
    }

    private static IEnumerable<string> Paragraphs() =>
        Report.Sections.SelectMany(section => section.Blocks).OfType<Paragraph>().Select(paragraph => OfficialText.Sentences(paragraph).PlainText);

    private static IEnumerable<Row> Rows() => Report.Sections.SelectMany(section => section.Blocks).OfType<Table>().SelectMany(table => table.Rows);

    private static string WithoutSpaces(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static string InExcel(IXLCell cell) => cell.DataType switch
    {
        XLDataType.Number => FormattableString.Invariant($"{(decimal)cell.GetDouble():0.####}"),
        XLDataType.DateTime => FormattableString.Invariant($"{cell.GetDateTime():yyyy-MM-dd}"),
        _ => cell.GetString(),
    };

    private static string Expected(Cell cell) => cell.Value switch
    {
        Figure { Value: not null, Format: FigureFormat.Count or FigureFormat.Number or FigureFormat.Change } figure => FormattableString.Invariant($"{figure.Value:0.####}"),
        int number => FormattableString.Invariant($"{number}"),
        DateOnly date => FormattableString.Invariant($"{date:yyyy-MM-dd}"),
        _ => OfficialText.InCell(cell).PlainText,
    };
}
