using System.Net;
using System.Text;
using ClosedXML.Excel;
using TamKy.NTM.Tests.Kit;
using UglyToad.PdfPig;

namespace TamKy.NTM.Tests.Web;

/// <summary>Biểu 07 and the official papers of the demo's plans, read back.</summary>
public sealed class PlanExportTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Bieu_07_gives_each_plan_with_the_day_of_every_step()
    {
        using var book = new XLWorkbook(new MemoryStream(await FileAsync("vpdp", "bieu-07.xlsx?ky=2022")));
        var cells = book.Worksheets.First().CellsUsed().Select(cell => cell.GetFormattedString()).ToList();

        Assert.Contains("Thôn Quý Thượng, xã Tam Phú", cells);
        Assert.Contains("812/QĐ-UBND", cells);
        Assert.Contains(cells, cell => cell.StartsWith("Chờ ý kiến của Phòng Văn hóa", StringComparison.Ordinal));
        Assert.Contains(cells, cell => cell.StartsWith("Bổ sung biên bản họp thôn", StringComparison.Ordinal));
        Assert.Contains(new DateTime(2022, 3, 21), book.Worksheets.First().CellsUsed().Where(cell => cell.DataType is XLDataType.DateTime).Select(cell => cell.GetDateTime()));
    }

    [Fact]
    public async Task Bieu_07_of_an_earlier_quarter_knows_nothing_of_later_steps()
    {
        var text = Encoding.UTF8.GetString(await FileAsync("vpdp", "bieu-07.csv?ky=2022-02"));

        Assert.Contains("Xã Tam Thăng", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Xã Tam Phú", text, StringComparison.Ordinal);
        Assert.DoesNotContain("812/QĐ-UBND", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commune_gets_its_own_plans_in_Bieu_07()
    {
        var text = Encoding.UTF8.GetString(await FileAsync("xa.tamphu", "bieu-07.csv?ky=2022"));

        Assert.Contains("Xã Tam Phú", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Xã Tam Thăng", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bao-cao-tham-dinh")]
    [InlineData("to-trinh")]
    [InlineData("to-trinh-xa")]
    public async Task The_papers_keep_the_official_form(string key)
    {
        Assert.Empty(OfficialForm.BrokenRules(await FileAsync("vpdp", $"{key}.docx?ky=2023&don-vi=XA-TAMTHANG")));
    }

    [Fact]
    public async Task The_appraisal_report_tells_every_opinion_the_sum_and_the_conclusion()
    {
        var text = TextOf(await FileAsync("vpdp", "bao-cao-tham-dinh.pdf?ky=2023&don-vi=XA-TAMTHANG"));

        Assert.Contains("Phòng Quản lý đô thị (lần 1): đề nghị chỉnh sửa", text, StringComparison.Ordinal);
        Assert.Contains("18.720 triệu đồng", text, StringComparison.Ordinal);
        Assert.Contains("Đề nghị phê duyệt.", text, StringComparison.Ordinal);
        Assert.Contains("#SoKyHieuVanBan", text, StringComparison.Ordinal);
        Assert.Contains("CHÁNH VĂN PHÒNG", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_appraisal_report_before_the_conclusion_and_no_paper_of_a_draft()
    {
        var office = await app.AsAsync("vpdp");

        Assert.Equal(HttpStatusCode.NotFound, (await office.OpenAsync("/xuat/bao-cao-tham-dinh.docx?ky=2024&don-vi=XA-TAMPHU")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.OpenAsync("/xuat/to-trinh-xa.docx?ky=2025&don-vi=XA-TAMTHANH")).Status);
    }

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var words = document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text);
        return string.Join(' ', words);
    }

    private async Task<byte[]> FileAsync(string user, string address)
    {
        var client = await app.AsAsync(user);
        using var response = await client.GetAsync($"/xuat/{address}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
