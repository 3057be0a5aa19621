using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The work programme over the pages, with the forms that are really on them.</summary>
public sealed class ProgrammeTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    [Fact]
    public async Task Every_task_of_the_document_is_there_and_every_line_is_reachable()
    {
        var office = await _app.AsAsync("vpdp");
        var codes = await _app.WithDbAsync(db => db.WorkTasks.OrderBy(task => task.Code).Select(task => task.Code).ToListAsync());

        var text = await office.OpenAsync("/chuong-trinh/nguyen-van?nam=2022");

        Assert.Equal(125, codes.Count);
        Assert.All(codes, code => Assert.Contains($"({code})", text.Text, StringComparison.Ordinal));
        foreach (var code in codes)
        {
            var page = await office.OpenAsync($"/chuong-trinh/viec/{code.ToLowerInvariant()}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains("trong nguyên văn", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_first_page_says_what_is_overdue_and_whose_it_is()
    {
        var page = await (await _app.AsAsync("truongban")).OpenAsync("/chuong-trinh");

        Assert.Contains("Quá hạn là việc của ai", page.Text, StringComparison.Ordinal);
        Assert.Contains("Xã Tam Thanh", page.Page.QuerySelector("section[aria-labelledby=qua-han]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Xã Tam Ngọc", page.Page.QuerySelector("section[aria-labelledby=qua-han]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xa.tamthanh", HttpStatusCode.OK)]
    [InlineData("xa.tamngoc", HttpStatusCode.NotFound)]
    [InlineData("p.kt", HttpStatusCode.OK)]
    [InlineData("tv.mttq", HttpStatusCode.NotFound)]
    [InlineData("vpdp", HttpStatusCode.OK)]
    [InlineData("xem", HttpStatusCode.Forbidden)]
    public async Task A_communes_share_exists_for_those_whom_the_commune_exists_for(string user, HttpStatusCode expected) =>
        Assert.Equal(expected, (await (await _app.AsAsync(user)).OpenAsync($"/chuong-trinh/luot/{await IdAsync("CT22-020", "XA-TAMTHANH")}")).Status);

    [Fact]
    public async Task A_late_unit_reports_asks_for_time_and_the_office_grants_it()
    {
        var id = await IdAsync("CT22-021", "XA-TAMTHANH");
        var address = $"/chuong-trinh/luot/{id}";
        var officer = await _app.AsAsync("xa.tamthanh");
        var office = await _app.AsAsync("vpdp");

        var saved = await officer.SubmitAsync(
            address, "form[action$='/tien-do'] button[value=false]", ("Progress.Percent", "40"), ("Progress.Text", "Đã dự thảo phân công"), ("Progress.Cause", "Thay đổi nhân sự"));
        var asked = await officer.SubmitAsync(address, "form[action$='/gia-han']", ("Time.Until", "25/6/2022"), ("Time.Reason", "Chờ Đảng ủy cho ý kiến"));
        var granted = await office.SubmitAsync(address, "form[action$='/tra-loi-gia-han'] button[value=true]");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (saved.Status, asked.Status, granted.Status));
        var page = await officer.OpenAsync(address);
        Assert.Contains("27/6/2022", page.Text, StringComparison.Ordinal);
        Assert.Contains("Đang thực hiện", page.Text, StringComparison.Ordinal);
        Assert.Contains("Hạn ban đầu", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_without_evidence_is_refused_and_nothing_typed_is_lost()
    {
        var address = $"/chuong-trinh/luot/{await IdAsync("CT22-013", "XA-TAMNGOC")}";
        var officer = await _app.AsAsync("xa.tamngoc");

        var refused = await officer.SubmitAsync(address, "form[action$='/tien-do'] button[value=true]", ("Progress.Text", "Đã lập xong kế hoạch của xã"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("phải có hồ sơ chứng minh", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Đã lập xong kế hoạch của xã", refused.Page.QuerySelector("[name='Progress.Text']")!.TextContent.Trim());
        Assert.Equal(TaskState.InProgress, await _app.WithDbAsync(async db => (await db.TaskOccurrences.SingleAsync(own => own.Task.Code == "CT22-013" && own.Unit.Code == "XA-TAMNGOC")).State));
    }

    [Fact]
    public async Task A_monthly_report_closes_its_task_by_itself()
    {
        var office = await _app.AsAsync("vpdp");

        var sent = await office.OpenAsync($"/chuong-trinh/luot/{await IdAsync("CT22-092", "XA-TAMNGOC", "2022-05")}");
        var late = await office.OpenAsync($"/chuong-trinh/luot/{await IdAsync("CT22-092", "XA-TAMTHANH", "2022-06")}");

        Assert.Contains("Hoàn thành đúng hạn", sent.Text, StringComparison.Ordinal);
        Assert.Contains("Quá hạn chưa hoàn thành, 2 ngày", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commune_carries_out_a_task_of_the_city_by_its_own()
    {
        var officer = await _app.AsAsync("xa.tamngoc");

        var saved = await officer.SubmitAsync(
            "/chuong-trinh/viec/ct22-013/viec-don-vi", "form[action$='/viec-don-vi']", ("Title", "Lập kế hoạch nâng chất tiêu chí 17"), ("Deadline", "30/9/2022"));
        var city = await officer.OpenAsync($"/chuong-trinh/luot/{await IdAsync("CT22-013", "XA-TAMNGOC")}");

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Contains("0/1 việc xong", city.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await officer.OpenAsync("/chuong-trinh/viec/ct22-013-xa-tamngoc-1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.AsAsync("xa.tamphu")).OpenAsync("/chuong-trinh/viec/ct22-013-xa-tamngoc-1")).Status);
    }

    [Theory]
    [InlineData("?trang-thai=qua-han&don-vi=XA-TAMTHANH", "CT22-020", "CT22-010")]
    [InlineData("?linh-vuc=OCOP", "OCOP", "CT22-020")]
    [InlineData("?tim=ke+hoach+duy+tri", "CT22-013", "CT22-020")]
    [InlineData("?trang-thai=tam-dung", "CT22-015", "CT22-020")]
    [InlineData("?trang-thai=xin-gia-han", "CT22-020", "CT22-010")]
    public async Task A_view_of_the_list_can_be_linked(string query, string shown, string hidden)
    {
        var page = await (await _app.AsAsync("vpdp")).OpenAsync("/chuong-trinh" + query);
        var list = string.Concat(page.Page.QuerySelectorAll("section.ntm-block tbody").Select(body => body.TextContent));

        Assert.Contains(shown, list, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chuong-trinh", "docx")]
    [InlineData("chuong-trinh", "pdf")]
    [InlineData("chuong-trinh", "xlsx")]
    [InlineData("bieu-08", "csv")]
    public async Task The_programme_goes_out_as_a_file(string key, string format)
    {
        using var response = await (await _app.AsAsync("vpdp")).GetAsync(new Uri($"/xuat/{key}.{format}?ky=2022", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True((await response.Content.ReadAsByteArrayAsync()).Length > 2000);
    }

    [Fact]
    public async Task A_file_of_a_past_period_says_how_things_stood_then()
    {
        var office = await _app.AsAsync("vpdp");
        var april = await office.GetStringAsync(new Uri("/xuat/bieu-08.csv?ky=2022-04&don-vi=XA-TAMTHANH", UriKind.Relative));
        var today = await office.GetStringAsync(new Uri("/xuat/bieu-08.csv?ky=2022-06&don-vi=XA-TAMTHANH", UriKind.Relative));

        // 31 March to 30 April; to 17 June, with the progress of 10 June.
        Assert.Contains("Quá hạn chưa hoàn thành (30 ngày)", Line(april, "CT22-020"), StringComparison.Ordinal);
        Assert.Contains("Quá hạn chưa hoàn thành (78 ngày)", Line(today, "CT22-020"), StringComparison.Ordinal);
        Assert.DoesNotContain("dự thảo quy chế", Line(april, "CT22-020"), StringComparison.Ordinal);
        Assert.Contains("dự thảo quy chế", Line(today, "CT22-020"), StringComparison.Ordinal);

        static string Line(string csv, string code) => csv.Split('\n').Single(line => line.Contains(code, StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task<int> IdAsync(string task, string unit, string period = "2022") =>
        _app.WithDbAsync(db => db.TaskOccurrences.Where(own => own.Task.Code == task && own.Unit.Code == unit && own.PeriodKey == period).Select(own => own.Id).SingleAsync());
}
