using System.Globalization;
using AngleSharp.Html.Parser;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;
using Document = TamKy.NTM.Web.Documents.Document;

namespace TamKy.NTM.Tests.Documents;

public class HtmlWriterTests
{
    [Fact]
    public void The_preview_carries_every_figure_with_its_value_and_source_in_reading_order()
    {
        var document = SampleDocuments.ConsolidatedReport();

        var shown = Page(document).QuerySelectorAll("data.vb-so").Select(data => $"{data.GetAttribute("data-nguon")} = {data.GetAttribute("value")}");

        Assert.Equal(document.Figures().Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Key} = {figure.Value}")), shown);
    }

    [Fact]
    public void Whatever_comes_from_a_document_is_encoded()
    {
        const string Attack = "<script>alert(\"x\")</script>' & <b>";
        var figure = new Figure(Attack, Attack, 1, FigureFormat.Count, Calculation: Attack);
        var table = new Table([new(Attack, 1)], [new Row([new(Attack) { Link = "/xa/1?a=" + Attack }]), new Row([new(figure)])]) { Caption = Attack };

        var page = Page(Of(
            new Paragraph(Attack),
            new Heading(1, "I.", Attack),
            new AppendixTitle(Attack, Attack, Attack),
            new TableContext(Attack, Attack),
            table,
            new Note(Attack)));

        Assert.Empty(page.QuerySelectorAll("script, b"));
        Assert.Equal(Attack, page.QuerySelector("p.vb-loi")!.TextContent);
        Assert.Equal(Attack, page.QuerySelector("data")!.GetAttribute("data-nguon"));
        Assert.Equal("/xa/1?a=" + Attack, page.QuerySelector("td a, th a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/xa/tam-ngoc", true)]
    [InlineData("https://vi.wikipedia.org/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("//ke-gian.example", false)]
    [InlineData("/\\ke-gian.example", false)]
    [InlineData("http://ke-gian.example", false)]
    public void Only_addresses_that_cannot_run_become_links(string address, bool isLink)
    {
        var page = Page(Of(new Table([new("Xã", 1)], [new Row([new("Tam Ngọc") { Link = address }])])));

        Assert.Equal(isLink ? 1 : 0, page.QuerySelectorAll("a").Length);
        Assert.Contains("Tam Ngọc", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_the_preview_is_style_or_script()
    {
        var page = Page(SampleDocuments.ConsolidatedReport());

        Assert.Empty(page.QuerySelectorAll("script, style, link, [style], h1"));
        Assert.DoesNotContain(
            page.QuerySelectorAll("*").SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Headings_descend_one_level_at_a_time_from_h2()
    {
        var levels = Page(SampleDocuments.ConsolidatedReport()).QuerySelectorAll("h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(2, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} h{pair.Second}"));
    }

    [Fact]
    public void A_document_without_a_title_begins_at_h2_too()
    {
        var page = Page(Of(new Heading(1, "I.", "Kết quả"), new Heading(2, "1.", "Tiêu chí")));

        Assert.Equal(["h2", "h3"], page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName));
    }

    [Fact]
    public void Tables_say_what_heads_a_column_and_what_heads_a_row()
    {
        var page = Page(SampleDocuments.ConsolidatedReport());

        foreach (var table in page.QuerySelectorAll("table"))
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent.Trim());
            Assert.All(table.QuerySelectorAll("thead th"), head => Assert.Contains(head.GetAttribute("scope"), (string[])["col", "colgroup"]));
            Assert.All(table.QuerySelectorAll("tbody th, tfoot th"), head => Assert.Contains(head.GetAttribute("scope"), (string[])["row", "rowgroup"]));
            Assert.All(table.QuerySelectorAll("tbody tr:not(.vb-nhom)"), row => Assert.Single(row.QuerySelectorAll("th")));
            Assert.NotEmpty(table.QuerySelectorAll("tfoot tr.vb-tong"));
            Assert.Equal("0", table.ParentElement!.GetAttribute("tabindex"));
        }
    }

    [Fact]
    public void Each_group_of_rows_is_a_part_of_its_table()
    {
        var matrix = Page(SampleDocuments.ConsolidatedReport()).QuerySelectorAll("table")[1];

        Assert.Equal(5, matrix.QuerySelectorAll("tbody").Length);
        Assert.Equal(5, matrix.QuerySelectorAll("tbody > tr:first-child th[scope=rowgroup]").Length);
    }

    [Fact]
    public void The_preview_says_the_same_sentences_as_the_Word_file()
    {
        var document = SampleDocuments.ConsolidatedReport();
        var preview = Words(Page(document).Body!.TextContent);

        var word = new Kit.Word.WordFile(Written.By(new WordWriter(), document));

        var lines = word.Paragraphs.SelectMany(paragraph => paragraph.Lines).Select(line => Words(line.Text.TrimStart('-'))).Where(line => line.Length > 0);
        Assert.All(lines, line => Assert.Contains(line, preview, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes_without_a_mark_at_the_start()
    {
        var first = Written.By(new HtmlWriter(), SampleDocuments.StandAloneForm());
        var second = Written.By(new HtmlWriter(), SampleDocuments.StandAloneForm());

        Assert.Equal(first, second);
        Assert.Equal((byte)'<', first[0]);
    }

    /// <summary>Without spaces, since a line break is one in the file and none in the text of an element.</summary>
    private static string Words(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static AngleSharp.Html.Dom.IHtmlDocument Page(Document document) => new HtmlParser().ParseDocument(HtmlWriter.Fragment(document));

    private static Document Of(params Block[] blocks) =>
        new(
            new DocumentInfo("Thử", "Tam Kỳ", "thu", new DateTime(2022, 5, 25, 0, 0, 0, DateTimeKind.Utc), IsDemo: false),
            [new DocumentSection(PageOrientation.Portrait, "Thử", blocks)]);
}
