using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Tests.Kit.Word;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Documents;

public class WordWriterTests
{
    private static readonly Dictionary<string, Func<Document>> Samples = new()
    {
        ["report"] = SampleDocuments.ConsolidatedReport,
        ["province"] = () => SampleDocuments.ProvinceReport(),
        ["form"] = SampleDocuments.StandAloneForm,
    };

    public static TheoryData<string> SampleNames => [.. Samples.Keys];

    [Fact]
    public void A_report_keeps_every_rule_of_the_official_form()
    {
        var file = Word(SampleDocuments.ConsolidatedReport());

        Assert.Empty(OfficialForm.BrokenRules(file));
    }

    [Fact]
    public void A_report_on_250_communes_keeps_every_rule_of_the_official_form()
    {
        var file = Word(SampleDocuments.ProvinceReport());

        Assert.Empty(OfficialForm.BrokenRules(file));
        Assert.Equal(250 + 1 + 2, new WordFile(file).Tables.Max(table => table.Rows.Count));
    }

    [Fact]
    public void A_form_that_stands_alone_keeps_the_rules_of_page_and_tables()
    {
        var file = Word(SampleDocuments.StandAloneForm());

        Assert.Empty(OfficialForm.BrokenRulesOfForm(file));
        Assert.Equal("landscape", Assert.Single(new WordFile(file).Sections).Orientation);
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void The_file_is_valid_Open_XML(string sample)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(Word(Samples[sample]())), isEditable: false);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken);

        Assert.Equal(string.Empty, string.Join('\n', errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")));
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void The_same_document_gives_the_same_bytes(string sample)
    {
        var first = Word(Samples[sample]());
        var second = Word(Samples[sample]());

        Assert.Equal(first, second);
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(2022, 5, 25, 7, 30, 0), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Styles_have_the_names_the_office_knows()
    {
        var word = new WordFile(Word(SampleDocuments.ConsolidatedReport()));

        var names = word.Part("word/styles.xml").Root!.Elements(WordXml.W + "style").Select(style => style.Element(WordXml.W + "name").Value()).ToList();

        string[] expected =
        [
            "Cơ quan chủ quản", "Cơ quan ban hành", "Quốc hiệu", "Tiêu ngữ", "Số ký hiệu", "Địa danh thời gian", "Tên loại văn bản", "Trích yếu",
            "Kính gửi", "Căn cứ",
            "Lời văn", "heading 1", "heading 2", "Điểm a)", "Phụ lục - số", "Phụ lục - tên", "Phụ lục - kèm theo",
            "Bảng - chữ", "Bảng - số", "Bảng - giữa", "Bảng - đầu cột",
            "Bảng - số thứ tự cột", "Chỗ ký", "Nơi nhận", "Biểu NTM",
        ];
        Assert.Empty(expected.Except(names));
        var used = word.Part("word/document.xml").Descendants(WordXml.W + "pStyle").Select(style => style.Value()).Distinct();
        Assert.Empty(used.Except(word.Part("word/styles.xml").Root!.Elements(WordXml.W + "style").Select(style => style.Value("styleId"))));
    }

    [Fact]
    public void Invented_data_is_marked_on_every_page_and_real_data_on_none()
    {
        var document = SampleDocuments.ConsolidatedReport();

        var demo = new WordFile(Word(document));
        var real = new WordFile(Word(document with { Info = document.Info with { IsDemo = false } }));

        Assert.All(
            demo.Sections,
            section => Assert.Equal(("Dữ liệu minh họa", "Dữ liệu minh họa"), (section.Footer.Single().Text, section.FirstFooter.Single().Text)));
        Assert.All(demo.Sections, section => Assert.True(section.Footer.Single().Is(10, 10, false, true, "right")));
        Assert.DoesNotContain(real.AllParagraphs, paragraph => paragraph.Text.Contains("minh họa", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_that_XML_forbids_are_dropped_and_accents_are_composed()
    {
        var word = new WordFile(Word(Of(new Paragraph("Xa\u0303 Tam\u0000 Thăng\u0001\ud800 <&> \ud83d\ude00"))));

        Assert.Equal("Xã Tam Thăng <&> \ud83d\ude00", word.Paragraphs[0].Text);
    }

    [Fact]
    public void A_long_name_of_an_authority_is_broken_so_that_each_line_fits()
    {
        var letterhead = new Letterhead(
            "UBND THÀNH PHỐ TAM KỲ",
            ["Văn phòng Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới"],
            "Số: 07/BC-VPĐP",
            "Tam Kỳ, ngày 05 tháng 01 năm 2022");

        var word = new WordFile(Word(Of(letterhead)));

        var issuer = word.Paragraphs.Single(paragraph => paragraph.Text.StartsWith("VĂN PHÒNG", StringComparison.Ordinal));
        Assert.InRange(issuer.Lines.Count, 2, 4);
        Assert.All(issuer.Lines, line => Assert.True(line.Width <= issuer.Room, line.Text));
        Assert.InRange(word.RuleBelow(issuer)!.Value / issuer.Lines.Max(line => line.Width), 0.33, 0.5);
    }

    [Fact]
    public void One_addressee_stands_beside_the_label()
    {
        var word = new WordFile(Word(Of(new Addressees(["Ban Chỉ đạo NTM thành phố"]))));

        Assert.Equal("Kính gửi: Ban Chỉ đạo NTM thành phố", word.Paragraphs[0].Text);
        Assert.DoesNotContain(word.Paragraphs, paragraph => paragraph.Text.StartsWith('-'));
    }

    [Fact]
    public void Last_rows_of_a_table_stay_with_the_note_and_the_names_below()
    {
        var word = new WordFile(Word(SampleDocuments.StandAloneForm()));

        var rows = word.Tables.Single(table => table.HasRules).Rows;

        Assert.All(rows.TakeLast(2).SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs), paragraph => Assert.True(paragraph.KeepNext));
        Assert.True(word.Paragraphs.Single(paragraph => paragraph.Text.StartsWith("Ghi chú:", StringComparison.Ordinal)).KeepNext);
    }

    [Fact]
    public void The_title_of_a_table_stands_above_its_unit_and_both_stay_with_it()
    {
        var word = new WordFile(Word(SampleDocuments.ConsolidatedReport()));

        var texts = word.Paragraphs.ToList();
        var title = texts.FindIndex(paragraph => paragraph.Text == "Số tiêu chí, chỉ tiêu đạt chuẩn của các xã");

        Assert.Equal("ĐVT: tiêu chí, chỉ tiêu", texts[title + 1].Text);
        Assert.NotNull(texts[title + 2].Place.Table);
        Assert.True(texts[title].KeepNext && texts[title + 1].KeepNext);
    }

    [Theory]
    [InlineData("word/styles.xml", "w:firstLine=\"720\"", "w:firstLine=\"300\"", "II.6.e first line")]
    [InlineData("word/styles.xml", "w:eastAsia=\"Times New Roman\"", "w:eastAsia=\"Calibri\"", "I.4 Times New Roman")]
    [InlineData("word/styles.xml", "w:after=\"120\" w:line=\"276\"", "w:after=\"80\" w:line=\"276\"", "II.6.e at least 6 pt")]
    [InlineData("word/styles.xml", "w:after=\"120\" w:line=\"276\"", "w:after=\"120\" w:line=\"480\"", "II.6.e line spacing")]
    [InlineData("word/styles.xml", "<w:jc w:val=\"both\" />", "<w:jc w:val=\"left\" />", "text stands justified")]
    [InlineData("word/document.xml", "w:right=\"851\"", "w:right=\"600\"", "I.3 right margin")]
    [InlineData("word/document.xml", "w:orient=\"landscape\"", "", "I.2 orientation")]
    [InlineData("word/document.xml", "<w:titlePg />", "", "I.7 no number on the first page")]
    [InlineData("word/document.xml", "w:start=\"1\"", "w:start=\"7\"", "III.1.đ")]
    [InlineData("word/document.xml", "w:left=\"1157\"", "w:left=\"500\"", "II.1 rule as long as Tiêu ngữ")]
    [InlineData("word/document.xml", "#SoKyHieuVanBan", "12/BC", "II.3 number")]
    [InlineData("word/document.xml", "báo cáo./.", "báo cáo.", "./. ends the body")]
    [InlineData("word/document.xml", "II. KẾT QUẢ", "IV. KẾT QUẢ", "II.6.đ mục")]
    [InlineData("word/document.xml", "đ) Chưa", "e) Chưa", "II.6.đ điểm")]
    [InlineData("word/document.xml", "- Lưu: VT, VPĐP.", "- Lưu: VT, VPĐP;", "II.9.d ; after each")]
    [InlineData("word/document.xml", "<w:tblHeader />", "", "heading rows are first")]
    [InlineData("word/document.xml", "<w:cantSplit />", "", "short rows stay whole")]
    [InlineData("word/document.xml", "w:tblLayout w:type=\"fixed\"", "w:tblLayout w:type=\"autofit\"", "has a fixed layout")]
    [InlineData("word/document.xml", "(Kèm theo", "(Theo", "III.1.c")]
    [InlineData("word/document.xml", "Phụ lục II<", "Phụ lục IV<", "III.1.b numbered")]
    [InlineData("word/document.xml", "7.901 triệu", "7,901 triệu", "thousands with a dot")]
    [InlineData("word/document.xml", "Tam Thanh", "Tam Thanh/Tam-Thanh-đông", "no word wider")]
    public void The_ruler_itself_notices_a_broken_rule(string part, string right, string wrong, string rule)
    {
        var file = Word(SampleDocuments.ConsolidatedReport());

        var broken = OfficialForm.BrokenRules(Replace(file, part, right, wrong));

        Assert.Contains(broken, message => message.Contains(rule, StringComparison.Ordinal));
    }

    private static byte[] Word(Document document) => Written.By(new WordWriter(), document);

    private static Document Of(params Block[] blocks) =>
        new(
            new DocumentInfo("Thử", "Tam Kỳ", "thu", new DateTime(2022, 5, 25, 0, 0, 0, DateTimeKind.Utc), IsDemo: false),
            [new DocumentSection(PageOrientation.Portrait, "Thử", blocks)]);

    private static byte[] Replace(byte[] file, string part, string right, string wrong)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part)!;
            string text;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
            {
                text = reader.ReadToEnd();
            }

            Assert.Contains(right, text, StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(text.Replace(right, wrong, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }
}
