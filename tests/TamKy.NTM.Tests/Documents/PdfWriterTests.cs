using System.Text;
using TamKy.NTM.Web.Documents;
using UglyToad.PdfPig.Content;

namespace TamKy.NTM.Tests.Documents;

public class PdfWriterTests
{
    private const double Left = 85.04;
    private const double RightOfPortrait = 552.76;

    [Fact]
    public void Pages_are_A4_upright_for_the_report_and_turned_for_appendices()
    {
        using var pdf = new PrintedPdf(PdfSamples.Report());

        Assert.All(pdf.Pages, page => Assert.Equal((595, 842), (Math.Min(page.Width, page.Height), Math.Max(page.Width, page.Height))));
        Assert.True(pdf.Pages[0].Height > pdf.Pages[0].Width);
        Assert.True(pdf.Pages[^1].Width > pdf.Pages[^1].Height);
    }

    [Fact]
    public void Nothing_stands_in_the_margins_but_the_page_number_and_the_footer()
    {
        using var pdf = new PrintedPdf(PdfSamples.Report());

        foreach (var page in pdf.Pages)
        {
            var right = page.Width - 42.5;
            Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.X, Left - 0.5, right));
            Assert.All(page.Letters, letter => Assert.InRange(letter.EndBaseLine.X, Left - 0.5, right + 0.5));
            var outside = page.Letters.Where(letter => letter.StartBaseLine.Y > page.Height - 56.6 || letter.StartBaseLine.Y < 56.6);
            var text = string.Concat(outside.Select(letter => letter.Value));
            Assert.Empty(text.Replace(OfficialLayout.DemoMark, string.Empty, StringComparison.Ordinal).Trim('2', '3'));
        }
    }

    [Fact]
    public void Lines_of_a_paragraph_end_at_the_right_margin_except_the_last()
    {
        using var pdf = new PrintedPdf(PdfSamples.Of(PdfSamples.Prose(4)));

        var lines = pdf.Lines(0);
        Assert.True(lines.Count > 5);
        Assert.All(lines.SkipLast(1), line => Assert.Equal(RightOfPortrait, line[^1].EndBaseLine.X, 0.5));
        Assert.True(lines[^1][^1].EndBaseLine.X < RightOfPortrait - 20);
        Assert.Equal(Left + 36, lines[0][0].StartBaseLine.X, 0.5);
        Assert.Equal(Left, lines[1][0].StartBaseLine.X, 0.5);
    }

    [Fact]
    public void A_no_break_space_neither_breaks_nor_stretches()
    {
        var text = string.Concat(Enumerable.Repeat("thực hiện trong quý\u00a0II ", 30));
        using var pdf = new PrintedPdf(PdfSamples.Of(new Paragraph(text)));

        foreach (var line in pdf.Lines(0).SkipLast(1))
        {
            Assert.NotEqual("II", PrintedPdf.TextOf(line.Take(2)));
            for (var i = 1; i < line.Count - 2; i++)
            {
                if (line[i].Value == "ý")
                {
                    Assert.Equal(3.5, line[i + 1].StartBaseLine.X - line[i].EndBaseLine.X, 0.1);
                }
            }
        }
    }

    [Fact]
    public void Page_numbers_stand_in_the_middle_ten_millimetres_from_the_edge_and_start_again_in_each_section()
    {
        using var pdf = new PrintedPdf(PdfSamples.Report());

        var numbers = pdf.Pages.Select(Number).ToList();
        Assert.Equal(["", "2", "3", "", "2", "", "2"], numbers.Take(7));
        var number = pdf.Pages[1].Letters.MaxBy(letter => letter.StartBaseLine.Y)!;
        Assert.Equal((Left + RightOfPortrait) / 2, (number.StartBaseLine.X + number.EndBaseLine.X) / 2, 0.5);
        Assert.Equal(13, number.PointSize, 0.1);
        Assert.InRange(842 - number.BoundingBox.Top, 28.3, 32);
    }

    [Fact]
    public void Fonts_are_embedded_and_reduced_to_the_letters_used()
    {
        using var pdf = new PrintedPdf(PdfSamples.Report());

        var fonts = pdf.Pages.SelectMany(page => page.Letters).Select(letter => letter.FontName).Distinct().Order();
        Assert.All(fonts, font => Assert.Matches("^[A-Z]{6}\\+Tinos-(Regular|Bold|Italic|BoldItalic)$", font));
        Assert.Equal(4, fonts.Count());
        Assert.InRange(pdf.Bytes.Length, 10_000, 150_000);
    }

    [Fact]
    public void Vietnamese_words_can_be_searched()
    {
        using var pdf = new PrintedPdf(PdfSamples.Report());

        Assert.Contains("Kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới", pdf.Text(0), StringComparison.Ordinal);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", pdf.Text(0), StringComparison.Ordinal);
        Assert.Contains("ngày 08/3/2022 của Thủ tướng", pdf.Text(0), StringComparison.Ordinal);
        Assert.Contains("Tỷ lệ (%)", pdf.Text(1), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_typed_with_separate_marks_is_composed()
    {
        using var pdf = new PrintedPdf(PdfSamples.Of(new Paragraph("Tổ chức sản xuất".Normalize(NormalizationForm.FormD))));

        Assert.Equal("Tổ chức sản xuất Dữ liệu minh họa", pdf.Text(0));
    }

    [Fact]
    public void Headings_of_a_table_repeat_on_each_page_and_no_row_is_lost()
    {
        using var pdf = new PrintedPdf(PdfSamples.Landscape(PdfSamples.Communes(250, 20)));

        Assert.True(pdf.Pages.Count > 5);
        var numberRows = Enumerable.Range(0, pdf.Pages.Count).Select(page => pdf.Lines(page).Single(line => line[0].Value == "("));
        Assert.All(numberRows, row => Assert.StartsWith("(1)(2)(3)(4)", PrintedPdf.TextOf(row), StringComparison.Ordinal));
        var words = Enumerable.Range(0, pdf.Pages.Count).Select(pdf.Text).SelectMany(text => text.Split("Xã số ").Skip(1)).Select(text => text.Split(' ')[0]);
        Assert.Equal(Enumerable.Range(1, 250).Select(number => $"{number}"), words);
    }

    [Fact]
    public void The_signature_is_never_parted_from_the_last_paragraph()
    {
        for (var sentences = 16; sentences < 32; sentences++)
        {
            using var pdf = new PrintedPdf(PdfSamples.Of(
                PdfSamples.Prose(sentences), new Paragraph("Ban Chỉ đạo kính báo cáo", EndsDocument: true), PdfSamples.Signature()));

            var page = Enumerable.Range(0, pdf.Pages.Count).Single(page => pdf.Text(page).Contains("báo cáo./.", StringComparison.Ordinal));
            Assert.Contains("Nơi nhận:", pdf.Text(page), StringComparison.Ordinal);
            Assert.Contains("Nguyễn Văn A", pdf.Text(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_heading_stands_last_on_a_page_and_no_line_alone()
    {
        for (var sentences = 1; sentences <= 8; sentences++)
        {
            var items = Enumerable.Range(1, 20).SelectMany(number => new Block[] { new Heading(2, $"{number}.", "Đầu mục"), PdfSamples.Prose(4) });
            using var pdf = new PrintedPdf(PdfSamples.Of([PdfSamples.Prose(sentences), .. items]));

            for (var page = 0; page < pdf.Pages.Count - 1; page++)
            {
                var last = pdf.Lines(page)[^1];
                Assert.DoesNotContain("Đầumục", PrintedPdf.TextOf(last), StringComparison.Ordinal);
                Assert.True(last[0].StartBaseLine.X < Left + 1, "The first line of a paragraph stands alone at the foot of a page.");
                var first = pdf.Lines(page + 1)[0];
                var beginsParagraph = first[0].StartBaseLine.X > Left + 1;
                Assert.True(beginsParagraph || !IsLastOfParagraph(first), "The last line of a paragraph stands alone at the head of a page.");
            }
        }
    }

    [Fact]
    public void A_tall_row_flows_over_the_page_and_leaves_no_hole()
    {
        var table = new Table(
            [new Column("Đơn vị", 10), new Column("Nội dung", 40)],
            [new Row([new Cell("Tam Ngọc"), new Cell(PdfSamples.Prose(3).Text)]), new Row([new Cell("Tam Phú"), new Cell(PdfSamples.Prose(60).Text)])]);

        using var pdf = new PrintedPdf(PdfSamples.Landscape(table));

        Assert.True(pdf.Pages.Count > 1);
        Assert.Contains("Tam Phú", pdf.Text(0), StringComparison.Ordinal);
        Assert.True(pdf.Lines(0)[^1][0].StartBaseLine.Y < 56.7 + 20);
        Assert.All(Enumerable.Range(0, pdf.Pages.Count), page => Assert.Contains("Nội dung", pdf.Text(page), StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_a_few_lines_is_not_cut()
    {
        var prose = PdfSamples.Prose(3).Text.PlainText;
        var rows = Enumerable.Range(1, 40).Select(number => new Row([new Cell(number), new Cell($"Bắt đầu {number} {prose} Kết thúc {number}.")]));
        using var pdf = new PrintedPdf(PdfSamples.Landscape(new Table([new Column("TT", 4), new Column("Nội dung", 40)], [.. rows])));

        Assert.True(pdf.Pages.Count > 2);
        foreach (var page in Enumerable.Range(0, pdf.Pages.Count))
        {
            var text = pdf.Text(page);
            var begun = text.Split("Bắt đầu ").Skip(1).Select(part => part.Split(' ')[0] + ".");
            var ended = text.Split("Kết thúc ").Skip(1).Select(part => part.Split(' ')[0]);
            Assert.Equal(begun, ended);
        }
    }

    [Fact]
    public void A_word_longer_than_its_cell_is_broken_and_complete()
    {
        var address = "https://tamky.quangnam.gov.vn/" + string.Concat(Enumerable.Repeat("duongdanratdai", 12));
        var columns = Enumerable.Range(0, 14).Select(number => new Column($"Cột {number}", 1));
        using var pdf = new PrintedPdf(PdfSamples.Of(new Table([.. columns], [new Row([new Cell(address), .. Enumerable.Repeat(new Cell("Phường"), 13)])])));

        var letters = pdf.Pages[0].Letters.Where(letter => letter.EndBaseLine.X < 200).Select(letter => letter.Value);
        Assert.Contains("duongdanratdai", string.Concat(letters), StringComparison.Ordinal);
        var cell = pdf.Pages[0].Letters.Where(letter => letter.FontName!.EndsWith("Regular", StringComparison.Ordinal)).Select(letter => letter.Value);
        Assert.Equal(address.Count(letter => letter == 'u'), cell.Count(letter => letter == "u"));
        Assert.All(pdf.Pages[0].Letters, letter => Assert.True(letter.EndBaseLine.X <= RightOfPortrait + 0.5));
    }

    [Fact]
    public void The_file_names_its_title_issuer_language_and_time()
    {
        using var pdf = new PrintedPdf(PdfSamples.Report());

        Assert.Equal("Báo cáo kết quả tháng 5/2022", pdf.Information.Title);
        Assert.Equal("Ban Chỉ đạo NTM thành phố Tam Kỳ", pdf.Information.Author);
        Assert.StartsWith("D:20220605030000", pdf.Information.CreationDate, StringComparison.Ordinal);
        Assert.Contains("/Lang (vi-VN)", Encoding.Latin1.GetString(pdf.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_looks_like_the_inside_of_a_file_is_kept()
    {
        const string Title = "Report (1) 5 0 R /ABCDEF+x \\ >> stream";

        using var pdf = new PrintedPdf(PdfSamples.Report() with { Info = PdfSamples.Info with { Title = Title } });

        Assert.Equal(Title, pdf.Information.Title);
    }

    [Fact]
    public void Documents_that_differ_have_different_identifiers()
    {
        var first = Identifier(PdfSamples.Of(new Paragraph("Một")));
        var second = Identifier(PdfSamples.Of(new Paragraph("Hai")));

        Assert.NotEqual(first, second);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(PrintedPdf.BytesOf(PdfSamples.Report()), PrintedPdf.BytesOf(PdfSamples.Report()));

    [Fact]
    public async Task Documents_can_be_written_at_the_same_time()
    {
        var expected = PrintedPdf.BytesOf(PdfSamples.Report());

        var written = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => Task.Run(() => PrintedPdf.BytesOf(PdfSamples.Report()))));

        Assert.All(written, bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void The_footer_marks_invented_data_only()
    {
        using var real = new PrintedPdf(PdfSamples.Report() with { Info = PdfSamples.Info with { IsDemo = false } });
        using var demo = new PrintedPdf(PdfSamples.Report());

        Assert.All(Enumerable.Range(0, demo.Pages.Count), page => Assert.Contains(OfficialLayout.DemoMark, demo.Text(page), StringComparison.Ordinal));
        Assert.All(Enumerable.Range(0, real.Pages.Count), page => Assert.DoesNotContain(OfficialLayout.DemoMark, real.Text(page), StringComparison.Ordinal));
    }

    private static string Identifier(Document document)
    {
        var file = Encoding.Latin1.GetString(PrintedPdf.BytesOf(document));
        return file[file.LastIndexOf("/ID", StringComparison.Ordinal)..file.LastIndexOf("startxref", StringComparison.Ordinal)];
    }

    private static string Number(Page page) =>
        string.Concat(page.Letters.Where(letter => letter.StartBaseLine.Y > page.Height - 50).Select(letter => letter.Value));

    private static bool IsLastOfParagraph(IReadOnlyList<Letter> line) => line[^1].EndBaseLine.X < RightOfPortrait - 5;
}
