using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Consolidation;
using TamKy.NTM.Web.Features.Consolidation.Tables;

namespace TamKy.NTM.Tests.Documents;

public sealed class ConsolidatedReportDocumentTests
{
    private static readonly Document Report = new ConsolidatedReportDocument(ConsolidationSamples.Worded()).Compose();

    public static TheoryData<string> Sentences { get; } =
    [
        "Trên cơ sở báo cáo đã được chấp nhận của 02/04 xã (kỳ số liệu từ ngày 15/4/2022 đến ngày 14/5/2022), Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới thành phố Tam Kỳ (viết tắt là Ban Chỉ đạo) báo cáo kết quả thực hiện tháng 5/2022 và nhiệm vụ tháng 6/2022 như sau:",
        "Có 02/04 đơn vị nộp báo cáo đúng hạn, đạt 50%; 01 đơn vị nộp trễ (UBND xã Tam Thanh, trễ 03 ngày); 01 đơn vị không nộp (UBND xã Tam Thăng). Số lượt báo cáo phải trả lại để bổ sung là 03 lượt. Chi tiết tại Phụ lục IV.",
        "Đến ngày tổng hợp (25/5/2022), 02 đơn vị chưa có báo cáo được chấp nhận nên chưa được tổng hợp việc, nguyên nhân và kiến nghị trong kỳ (UBND xã Tam Thanh; UBND xã Tam Thăng).",
        "a) Kết quả chung: đến hết kỳ báo cáo, 04 xã đạt 06/12 lượt tiêu chí (50%), không thay đổi so với tháng 4/2022; còn 02 lượt chưa đạt, 03 lượt chờ mức quy định, 01 lượt chưa đánh giá. Về chỉ tiêu, đạt 10/16 lượt chỉ tiêu (62,5%), tăng 01 lượt so với tháng 4/2022; còn 02 lượt chưa đạt, 03 lượt chờ mức quy định, 01 lượt chưa đánh giá. Bình quân mỗi xã đạt 1,5 tiêu chí.",
        "b) Tiêu chí đạt thêm (01 lượt): xã Tam Ngọc đạt tiêu chí số 2 (Giao thông).",
        "c) Tiêu chí không còn đạt (01 lượt): xã Tam Phú không còn đạt tiêu chí số 1 (Quy hoạch).",
        "d) Tiêu chí chưa đạt: Tam Phú 01 tiêu chí (số 1); Tam Thanh 01 tiêu chí (số 2).",
        "đ) Tiêu chí chờ mức, chưa có mức quy định nên không tính là đạt: tiêu chí số 3 (Thu nhập) của các xã Tam Ngọc, Tam Thanh, Tam Thăng.",
        "e) Tiêu chí chưa đánh giá: tiêu chí số 3 (Thu nhập) của xã Tam Phú.",
        "g) Số liệu tháng trước được dùng lại cho đơn vị chưa có báo cáo được chấp nhận trong kỳ: xã Tam Thăng dùng kết quả tháng 3/2022; xã Tam Thanh dùng kết quả tháng 4/2022; việc, nguyên nhân, kiến nghị của các đơn vị này không có trong báo cáo này.",
        "- Tiêu chí số 2 (Giao thông): các xã Tam Ngọc, Tam Phú: bê tông hóa 1,2 km đường thôn. Xã Tam Ngọc: cắm biển báo giao thông.",
        "- Tiêu chí số 1 (Quy hoạch): xã Tam Phú: điều chỉnh đồ án quy hoạch; lấy ý kiến cộng đồng; giải pháp: bố trí vốn trong quý II; hạn xong ngày 30/6/2022.",
        "- Đến hết kỳ báo cáo còn 02 lượt tiêu chí chưa đạt; 02 việc chưa hoàn thành.",
        "a) Nguyên nhân khách quan: thiếu vốn lập đồ án (xã Tam Phú, tiêu chí số 1).",
        "b) Nguyên nhân chủ quan: trong kỳ không phát sinh.",
        "Các khó khăn, kiến nghị trong kỳ (02 nội dung) được tổng hợp tại Phụ lục III.",
        "Xã Tam Phú: đề nghị Phòng Quản lý đô thị hướng dẫn hồ sơ (tiêu chí số 1).",
        "Trên đây là kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới tháng 5/2022 và nhiệm vụ tháng 6/2022, Ban Chỉ đạo kính báo cáo./.",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_sample_month_reads_as_it_was_counted_by_hand(string sentence)
    {
        Assert.Contains(sentence, Texts(Report));
    }

    [Fact]
    public void Tables_hold_the_figures_counted_by_hand()
    {
        var tables = Tables(Report);

        Assert.Equal(
            ["1|Tam Ngọc|1|2|+1|1|3|+2", "2|Tam Phú|2|1|−1|3|2|−1", "3|Tam Thanh|1|1|0|2|2|0", "4|Tam Thăng|2|2|0|3|3|0", "Tổng cộng|6|6|0|9|10|+1"], tables[0]);
        Assert.Equal("1|Quy hoạch|Phòng Quản lý đô thị|Đ|C|Đ|Đ|3|1.1: Tam Phú", tables[1][1]);
        Assert.Equal("2|Giao thông||Đ|Đ|C|Đ|3|2.1: Tam Thanh", tables[1][3]);
        Assert.Equal("3|Thu nhập|Chi cục Thống kê, Phòng Kinh tế|M|-|M|M|0|3.1: chưa có mức quy định", tables[1][4]);
        Assert.Equal("|Tổng số tiêu chí đạt tháng 5/2022|2/3|1/3|1/3|2/3|6/12|", tables[1][5]);
        Assert.Equal("|Tổng số chỉ tiêu đạt tháng 5/2022|3/4|2/4|2/4|3/4|10/16|", tables[1][8]);
        Assert.Equal("|Tổng số việc đã hoàn thành|3|", tables[2][^2]);
        Assert.Equal("|Tổng số việc chưa hoàn thành|2|", tables[2][^1]);
        Assert.Equal(
            "1|Tiêu chí 1|Tam Phú|Điều chỉnh đồ án quy hoạch|Chưa hoàn thành|4/2022|Khách quan: thiếu vốn lập đồ án.|Bố trí vốn trong quý II|30/6/2022", tables[2][1]);
        Assert.Equal("|Tổng số khó khăn, kiến nghị|2|", tables[3][^1]);
        Assert.Equal("3|UBND xã Tam Thanh|Tháng 5/2022|16/5/2022|19/5/2022|2|Trễ 03 ngày|Nhắc nhở, rút kinh nghiệm", tables[4][2]);
        Assert.Equal("4|UBND xã Tam Thăng|Tháng 5/2022|16/5/2022|-|-|Không nộp|Phê bình", tables[4][3]);
        Assert.Equal("|Tổng cộng|3|Đúng hạn 02/04; trễ 01; chưa nộp 01", tables[4][4]);
    }

    [Fact]
    public void Number_and_date_are_placeholders_until_they_are_given()
    {
        var issued = new ConsolidatedReportDocument(ConsolidationSamples.Worded(), new DocumentIssue(5, new DateOnly(2022, 2, 5))).Compose();

        var before = Assert.Single(Report.Sections[0].Blocks.OfType<Letterhead>());
        var after = Assert.Single(issued.Sections[0].Blocks.OfType<Letterhead>());

        Assert.Equal(("#SoKyHieuVanBan", "#DiaDiemNgayBanHanh"), (before.Number, before.PlaceAndDate));
        Assert.Equal(("Số: 05/BC-BCĐ", "Tam Kỳ, ngày 05 tháng 02 năm 2022"), (after.Number, after.PlaceAndDate));
    }

    [Fact]
    public void A_month_in_which_nothing_happened_still_reads_as_a_report()
    {
        var input = ConsolidationSamples.Input();
        var empty = input with { Units = [.. input.Units.Select(unit => unit with { Report = null, Accepted = null, Before = null })] };

        var texts = Texts(new ConsolidatedReportDocument(ConsolidationComposer.Compose(empty)).Compose());

        Assert.Contains("b) Tiêu chí đạt thêm: chưa có số tháng 4/2022 để so sánh.", texts);
        Assert.Contains("d) Tiêu chí chưa đạt: không có.", texts);
        Assert.Contains(texts, text => text.Contains("cả 04 xã chưa có kết quả nào được chấp nhận", StringComparison.Ordinal));
        Assert.Equal(7, texts.Count(text => text == "Trong kỳ không phát sinh."));
    }

    [Fact]
    public void More_than_twelve_communes_become_rows_and_are_counted_instead_of_listed()
    {
        var content = ConsolidationSamples.Worded(ConsolidationComposer.Compose(ConsolidationGen.Of(13, 4, seed: 5)));

        var document = new ConsolidatedReportDocument(content).Compose();

        var matrix = Tables(document)[0];
        Assert.Equal(14, matrix.Count);
        Assert.StartsWith("|Tổng số xã đạt|", matrix[^1], StringComparison.Ordinal);
        Assert.Contains(Texts(document), text => text.StartsWith("d) Tiêu chí chưa đạt: tiêu chí số", StringComparison.Ordinal) && text.Contains(" ở ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    [InlineData(40)]
    public void Word_files_keep_the_official_form_whatever_the_number_of_communes(int communes)
    {
        var content = communes == 4 ? ConsolidationSamples.Worded() : ConsolidationSamples.Worded(ConsolidationComposer.Compose(ConsolidationGen.Of(communes, 6, seed: communes)));

        Assert.Empty(OfficialForm.BrokenRules(Written.By(new WordWriter(), new ConsolidatedReportDocument(content).Compose())));
    }

    [Fact]
    public void Tables_that_stand_alone_keep_the_form_of_tables_and_say_when_the_month_is_not_frozen()
    {
        var content = ConsolidationSamples.Worded();
        var figures = new ConsolidationFigures(content);
        ReportTable[] tables = [Bieu01Table.Of(content, figures), WorksTable.Of(content, figures), Bieu09Table.Of(content, figures), Bieu10Table.Of(content, figures)];

        foreach (var table in tables)
        {
            var form = new Document(Report.Info, [table.AsForm(content, isFinal: false, ConsolidatedReportDocument.Signers)]);
            Assert.Empty(OfficialForm.BrokenRulesOfForm(Written.By(new WordWriter(), form)));
            Assert.EndsWith("Số liệu chưa chốt", form.Sections[0].Blocks.OfType<TableContext>().Single().Left, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_frozen_month_is_printed_alike_after_its_sources_have_changed()
    {
        var frozen = ConsolidationSamples.Worded().ToJson();
        var input = ConsolidationSamples.Input();
        var changed = ConsolidationComposer.Compose(input with { Units = [.. input.Units.Skip(1)] });

        var printed = HtmlWriter.Fragment(new ConsolidatedReportDocument(ConsolidatedContent.FromJson(frozen)).Compose());

        Assert.Equal(HtmlWriter.Fragment(Report), printed);
        Assert.NotEqual(HtmlWriter.Fragment(new ConsolidatedReportDocument(changed).Compose()), printed);
    }

    [Fact]
    public void The_reconciliation_sheet_lists_each_figure_that_the_report_prints_once_with_its_value()
    {
        var content = ConsolidationSamples.Worded();
        var table = ReconciliationTable.Of(Report, Reconciliation.Of(content, new ConsolidationFigures(content))).Table;

        var keys = table.Rows.Select(row => (string)row.Cells[2].Value!).Where(key => key != "tong-so").ToList();

        Assert.Equal(Report.Figures().Select(figure => figure.Key).Distinct(), keys);
        Assert.All(table.Rows, row => Assert.Equal("Khớp", row.Cells[^1].Value));
    }

    private static List<string> Texts(Document document) =>
        [.. document.Sections[0].Blocks.OfType<Paragraph>().Select(paragraph => OfficialText.Sentences(paragraph).PlainText.Replace('\u00a0', ' '))];

    private static List<List<string>> Tables(Document document) =>
    [
        .. document.Sections.SelectMany(section => section.Blocks).OfType<Table>()
            .Select(table => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => OfficialText.InCell(cell).PlainText))).ToList()),
    ];
}
