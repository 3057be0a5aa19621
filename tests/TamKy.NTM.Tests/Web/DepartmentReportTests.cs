using System.Net;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>A department's monthly report: the same form, way and review as a commune's, with what it verified.</summary>
public sealed class DepartmentReportTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const int Most = 12;

    [Fact]
    public async Task A_department_writes_sends_and_is_accepted()
    {
        await using var app = new TestApp();
        var id = await app.ReportIdAsync("P-QLDT");
        var officer = await app.AsAsync("p.qldt");
        var head = await app.AsAsync("tp.p.qldt");
        var office = await app.AsAsync("vpdp");
        var form = await officer.PageAsync($"/bao-cao-thang/{id}/sua");
        Assert.Contains("Mức đạt tiêu chí phụ trách", form.Body!.TextContent);
        Assert.Contains("Xã Tam Ngọc", form.Body.TextContent);
        var texts = form.QuerySelectorAll("textarea[name$='.Text']").Select(area => (area.GetAttribute("name")!, "Đã rà soát, không có vướng mắc.")).ToArray();

        var saved = await officer.SubmitAsync($"/bao-cao-thang/{id}/sua", "button[name=HandOn]", texts);
        Assert.Equal($"/bao-cao-thang/{id}/xac-nhan/trinh", saved.Location!.ToString());
        await officer.SubmitAsync($"/bao-cao-thang/{id}/xac-nhan/trinh", "main form");
        await head.SubmitAsync($"/bao-cao-thang/{id}/xac-nhan/gui", "main form");
        Assert.Equal(ReviewState.Submitted, await app.StateAsync(id));
        await office.SubmitAsync($"/bao-cao-thang/{id}/xet", "form[action$=buoc]");
        await office.SubmitAsync($"/bao-cao-thang/{id}/xet", "form[action$='khong-canh-bao']");
        await office.SubmitAsync($"/bao-cao-thang/{id}/xet", "form[action$=ket-luan]");

        Assert.Equal(ReviewState.Accepted, await app.StateAsync(id));
    }

    [Fact]
    public async Task What_was_sent_keeps_what_was_verified_then()
    {
        var id = await app.ReportIdAsync("P-LDTBXH");
        var reader = await app.AsAsync("vpdp");
        var before = (await reader.PageAsync($"/bao-cao-thang/{id}")).QuerySelector("#muc-ii table")!.TextContent;

        await (await app.AsAsync("p.ldtbxh")).SubmitAsync("/danh-gia/xa-ntm-2021-2025/11", "#xac-nhan", await RowAsync());

        Assert.Equal(before, (await reader.PageAsync($"/bao-cao-thang/{id}")).QuerySelector("#muc-ii table")!.TextContent);
    }

    [Theory]
    [InlineData("p.qldt", HttpStatusCode.NotFound)]
    [InlineData("xa.tamngoc", HttpStatusCode.NotFound)]
    [InlineData("p.kt", HttpStatusCode.OK)]
    [InlineData("tv.mttq", HttpStatusCode.OK)]
    [InlineData("truongban", HttpStatusCode.OK)]
    [InlineData("vpdp", HttpStatusCode.OK)]
    public async Task A_department_is_not_read_by_another(string user, HttpStatusCode status) =>
        Assert.Equal(status, (await (await app.AsAsync(user)).OpenAsync($"/bao-cao-thang/{await app.ReportIdAsync("P-KT")}")).Status);

    [Theory]
    [InlineData("p.qldt", "P-QLDT", "/bao-cao-thang/{0}/sua")]
    [InlineData("vpdp", "P-LDTBXH", "/bao-cao-thang/{0}/xet")]
    [InlineData("vpdp", "P-KT", "/bao-cao-thang/{0}")]
    [InlineData("p.qldt", "P-QLDT", "/bao-cao-thang")]
    [InlineData("tp.p.gddt", "P-GDDT", "/")]
    public async Task A_page_takes_few_commands(string user, string unit, string pattern)
    {
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, await app.ReportIdAsync(unit));

        Assert.InRange(await app.CommandsOfAsync(await app.AsAsync(user), address), 1, Most);
    }

    [Fact]
    public async Task A_department_begins_its_report_and_one_without_duty_is_told_so()
    {
        var officer = await app.AsAsync("p.tnmt");
        var begun = await officer.SubmitAsync("/", "form[action*='bat-dau']");
        Assert.Equal(HttpStatusCode.Redirect, begun.Status);

        var user = await app.UserAsync(NTM.Domain.Access.Role.DepartmentOfficer, "THANHTRA");
        var other = await app.AsAsync(user);
        Assert.Null((await other.PageAsync("/bao-cao-thang")).QuerySelector("form[action*='bat-dau']"));
        var page = await other.PageAsync("/doi-mat-khau");
        page.QuerySelector("main form")!.SetAttribute("action", "/bao-cao-thang/bat-dau/2022-06");
        Assert.Equal(HttpStatusCode.Conflict, (await other.SubmitAsync(page, "/doi-mat-khau", "main form")).Status);
    }

    [Fact]
    public async Task The_head_finds_what_waits_and_the_consolidated_report_carries_what_was_accepted()
    {
        var home = await (await app.AsAsync("tp.p.gddt")).PageAsync("/");
        var month = await (await app.AsAsync("vpdp")).PageAsync("/tong-hop/2022-06");

        Assert.Contains("Duyệt và gửi báo cáo tháng 6/2022", home.Body!.TextContent);
        Assert.Contains("Kiểm tra thực tế hai vùng rau", month.Body!.TextContent);
    }

    private async Task<(string, string)[]> RowAsync()
    {
        var page = await (await app.AsAsync("p.ldtbxh")).PageAsync("/danh-gia/xa-ntm-2021-2025/11");
        var row = page.QuerySelector("select[name$='.Verdict']")!.GetAttribute("name")!.Replace(".Verdict", string.Empty, StringComparison.Ordinal);
        return [($"{row}.Verdict", "EvidenceRequested"), ($"{row}.Reason", "Danh sách hộ mới nhất")];
    }
}
