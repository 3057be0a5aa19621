using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;
using UglyToad.PdfPig;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace TamKy.NTM.Tests.Exports;

[Collection(ExportFixture.Name)]
public class CommuneReportTests(ExportFixture fixture)
{
    private static readonly ExportQuery Query = new("bao-cao-thang-xa", "docx") { Period = "2022-05", Commune = "XA-TAMNGOC" };

    [Fact]
    public async Task The_word_file_keeps_every_rule_of_the_official_form()
    {
        var (name, bytes) = await KeepAsync(Query);

        Assert.Equal("bao-cao-thang-xa-tamngoc-2022-05.docx", name);
        Assert.Empty(OfficialForm.BrokenRules(bytes));
    }

    [Fact]
    public async Task Word_pdf_and_excel_hold_the_same_figures()
    {
        var document = await DocumentAsync(ExportScene.Office, "XA-TAMNGOC");
        var word = Words(TextOfWord((await KeepAsync(Query)).Bytes));
        var pdf = Words(TextOfPdf((await KeepAsync(Query with { Format = "pdf" })).Bytes));
        using var workbook = new XLWorkbook(new MemoryStream((await KeepAsync(Query with { Format = "xlsx" })).Bytes));
        var excel = Words(string.Join(' ', workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed()).Select(cell => cell.Value.ToString())));

        var inSentences = document!.Sections[0].Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Text.Figures).Select(figure => figure.InSentence).ToList();

        Assert.True(inSentences.Count > 10);
        Assert.All(inSentences, figure => Assert.Contains(figure, word));
        Assert.All(inSentences, figure => Assert.Contains(figure, pdf));
        Assert.All(inSentences, figure => Assert.Contains(figure, excel));
    }

    [Fact]
    public async Task Every_figure_says_where_it_comes_from_and_no_source_has_two_values()
    {
        var document = await DocumentAsync(ExportScene.Office, "XA-TAMNGOC");

        var figures = document!.Figures().ToList();

        Assert.All(figures, figure => Assert.True(figure.Key.Length > 0 && figure.Label.Length > 0, figure.Key));
        Assert.All(figures.GroupBy(figure => figure.Key), same => Assert.Single(same.Select(figure => Math.Abs(figure.Value ?? -1)).Distinct()));
    }

    [Fact]
    public async Task A_criterion_that_changed_is_told_with_both_values()
    {
        var text = await TextAsync(ExportScene.Office, "XA-TAMNGOC");

        Assert.Contains("từ đạt chuyển sang chưa đạt", text, StringComparison.Ordinal);
        Assert.Contains("từ chưa đạt chuyển sang đạt", text, StringComparison.Ordinal);
        Assert.Contains("so với tháng 4/2022", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_causes_and_deadlines_stand_by_criterion()
    {
        var text = await TextAsync(ExportScene.Office, "XA-TAMNGOC");

        Assert.Contains("Lắp 12 biển báo.", text, StringComparison.Ordinal);
        Assert.Contains("(chuyển tiếp từ tháng 4/2022)", text, StringComparison.Ordinal);
        Assert.Contains("Nguyên nhân khách quan: mưa kéo dài, đơn giá vật liệu tăng. Giải pháp: Đẩy nhanh thi công, họp dân; hạn xong ngày 30/6/2022.", text, StringComparison.Ordinal);
        Assert.Contains("Tiêu chí số 2 (Giao thông): Thành phố bố trí vốn đối ứng 350 triệu đồng.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_seen_by_its_commune_alone_and_named_a_draft()
    {
        var own = Query with { Commune = "XA-TAMTHANH" };

        var forOffice = await fixture.Scene.AskAsync(own, ExportScene.Office);
        var (name, bytes) = await fixture.Scene.FileAsync(own, await fixture.Scene.OfficerAsync("XA-TAMTHANH"));

        Assert.Equal(ExportAnswer.Nothing, forOffice);
        Assert.Equal("bao-cao-thang-xa-tamthanh-2022-05-du-thao.docx", name);
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.StartsWith("Dự thảo", word.PackageProperties.Title, StringComparison.Ordinal);
        Assert.Empty(OfficialForm.BrokenRules(bytes));
    }

    [Fact]
    public async Task Empty_parts_are_said_in_words()
    {
        var text = await TextAsync(await fixture.Scene.OfficerAsync("XA-TAMTHANH"), "XA-TAMTHANH");

        Assert.Contains("Trong kỳ không có việc hoàn thành theo tiêu chí.", text, StringComparison.Ordinal);
        Assert.Contains("Không có việc chưa hoàn thành.", text, StringComparison.Ordinal);
        Assert.Contains("Không có đề xuất, kiến nghị.", text, StringComparison.Ordinal);
        Assert.Contains("(chưa có số liệu tháng 4/2022 để so sánh)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Phong trào", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_from_another_commune_finds_nothing()
    {
        var answer = await fixture.Scene.AskAsync(Query, await fixture.Scene.OfficerAsync("XA-TAMPHU"));

        Assert.Equal(ExportAnswer.Nothing, answer);
    }

    [Fact]
    public async Task Somebody_of_one_commune_need_not_name_it()
    {
        var (name, _) = await fixture.Scene.FileAsync(Query with { Commune = null }, await fixture.Scene.OfficerAsync("XA-TAMNGOC", Role.CommuneChair));

        Assert.Equal("bao-cao-thang-xa-tamngoc-2022-05.docx", name);
    }

    [Fact]
    public async Task Each_set_has_an_appendix_and_a_row_in_the_table()
    {
        var document = await DocumentAsync(ExportScene.Office, "XA-TAMNGOC");

        Assert.Equal(["Báo cáo", "Phụ lục I", "Phụ lục II"], document!.Sections.Select(section => section.SheetName));
        Assert.Equal(2, Assert.Single(document.Sections[0].Blocks.OfType<Table>()).Rows.Count);
    }

    private Task<Document?> DocumentAsync(Actor actor, string commune) => fixture.Scene.DocumentAsync(
        new ExportRequest(actor, ExportPeriod.Parse("2022-05")!, ExportScene.Today, IsDemo: true) { Commune = commune },
        months => new CommuneReportExport(months));

    private async Task<string> TextAsync(Actor actor, string commune) =>
        string.Join('\n', (await DocumentAsync(actor, commune))!.Sections[0].Blocks.Select(block => block switch
        {
            Paragraph paragraph => paragraph.Text.PlainText,
            Heading heading => heading.Text,
            _ => string.Empty,
        }));

    /// <summary>The file; also left in the folder that NTM_DOCUMENTS names, for a person to look at.</summary>
    private async Task<(string Name, byte[] Bytes)> KeepAsync(ExportQuery query)
    {
        var file = await fixture.Scene.FileAsync(query, ExportScene.Office);
        if (Environment.GetEnvironmentVariable("NTM_DOCUMENTS") is { } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, file.Name), file.Bytes);
        }

        return file;
    }

    private static string TextOfWord(byte[] bytes)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return string.Join(' ', word.MainDocumentPart!.Document.Body!.Descendants<WordParagraph>().Select(paragraph => paragraph.InnerText));
    }

    private static string TextOfPdf(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }

    private static HashSet<string> Words(string text) => [.. text.Split([' ', '\n', '\r', '\u00a0']).Select(word => word.Trim('(', ')', ';', ',', '.', ':'))];
}
