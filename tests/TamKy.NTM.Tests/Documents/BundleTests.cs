using System.IO.Compression;
using System.Text;
using SkiaSharp;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Recognitions.Dossier;
using UglyToad.PdfPig;

namespace TamKy.NTM.Tests.Documents;

/// <summary>One PDF from forms and evidence of every kind (decision 33).</summary>
public sealed class BundleTests
{
    private static readonly DateTime Time = new(2022, 6, 17, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Forms_pdfs_and_pictures_become_one_file_whose_contents_give_the_right_pages()
    {
        List<ContentsLine> lines = [];

        var bundle = BundleBuilder.Build(Paper("Bìa", 1), [Paper("Tờ trình", 2), Paper("Danh mục", 1)], [Pdf("Biên bản", 3), Png("Ảnh đường thôn")], Lost, (found, _) =>
        {
            lines = [.. found];
            return Paper("Mục lục", 1);
        });

        using var pdf = PdfDocument.Open(bundle.Pdf);
        Assert.Equal(1 + 1 + 2 + 1 + 3 + 1, pdf.NumberOfPages);
        Assert.Equal([("Tờ trình", 3), ("Danh mục", 5), ("Biên bản", 6), ("Ảnh đường thôn", 9)], lines.Select(line => (line.Title, line.Page)));
        foreach (var line in lines.Take(3))
        {
            Assert.Contains(line.Title, Words(pdf, line.Page), StringComparison.Ordinal);
        }

        Assert.NotEmpty(pdf.GetPage(9).GetImages());
        Assert.Empty(bundle.Apart);
    }

    [Fact]
    public void Contents_of_two_pages_move_what_follows()
    {
        List<ContentsLine> lines = [];

        BundleBuilder.Build(Paper("Bìa", 1), [Paper("Tờ trình", 1)], [], Lost, (found, _) =>
        {
            lines = [.. found];
            return Paper("Mục lục", 2);
        });

        Assert.Equal(4, Assert.Single(lines).Page);
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "bao-cao.docx")]
    [InlineData("application/pdf", "hong.pdf")]
    [InlineData("image/png", "hong.png")]
    public void What_cannot_be_printed_is_listed_with_its_hash_and_packed_beside(string type, string name)
    {
        var file = new BundleFile("Báo cáo", name, type, Encoding.UTF8.GetBytes("không phải tệp in được"));
        IReadOnlyList<BundleFile> apart = [];

        var bundle = BundleBuilder.Build(Paper("Bìa", 1), [], [file], Lost, (_, others) =>
        {
            apart = others;
            return Paper("Mục lục", 1);
        });

        Assert.Equal([file], apart);
        using var zip = new ZipArchive(new MemoryStream(bundle.Zip("ho-so.pdf", Time)));
        Assert.Equal(["ho-so.pdf", $"tep-kem/01-{name}"], zip.Entries.Select(entry => entry.FullName));
        using var packed = new MemoryStream();
        using (var content = zip.Entries[1].Open())
        {
            content.CopyTo(packed);
        }

        Assert.Equal(file.Content, packed.ToArray());
    }

    [Fact]
    public void A_file_whose_content_is_gone_is_named_in_the_contents_and_by_a_sheet_in_its_place()
    {
        List<ContentsLine> lines = [];

        var bundle = BundleBuilder.Build(Paper("Bìa", 1), [], [BundleFile.Lost("Phiếu nước", "nuoc.pdf", "application/pdf", "ab12"), Pdf("Biên bản", 1)], Lost, (found, _) =>
        {
            lines = [.. found];
            return Paper("Mục lục", 1);
        });

        using var pdf = PdfDocument.Open(bundle.Pdf);
        Assert.Equal([("Phiếu nước. Không tìm thấy nội dung tệp", 3, "ab12"), ("Biên bản", 4, lines[1].Hash)], lines.Select(line => (line.Title, line.Page, line.Hash)));
        Assert.Contains("Không tìm thấy nuoc.pdf", Words(pdf, 3), StringComparison.Ordinal);
        Assert.Empty(bundle.Apart);
    }

    private static Document Lost(BundleFile file) => Paper($"Không tìm thấy {file.Name}", 1);

    private static string Words(PdfDocument pdf, int page) => string.Join(' ', pdf.GetPage(page).GetWords().Select(word => word.Text));

    private static Document Paper(string title, int pages) => new(
        new DocumentInfo(title, "Thử", "thu", Time, IsDemo: false),
        [.. Enumerable.Range(1, pages).Select(page => new DocumentSection(PageOrientation.Portrait, $"Tờ {page}", [new Paragraph($"{title} trang {page}")]))]);

    private static BundleFile Pdf(string title, int pages)
    {
        using var output = new MemoryStream();
        new PdfWriter().Write(Paper(title, pages), output);
        return new BundleFile(title, "bien-ban.pdf", "application/pdf", output.ToArray());
    }

    private static BundleFile Png(string title)
    {
        using var bitmap = new SKBitmap(400, 200);
        bitmap.Erase(SKColors.SeaGreen);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return new BundleFile(title, "anh.png", "image/png", data.ToArray());
    }
}
