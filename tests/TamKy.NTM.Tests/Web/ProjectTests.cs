using System.Net;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Projects and what is owed on them over the pages, with the forms that are really on them.</summary>
public sealed class ProjectTests : IAsyncDisposable
{
    private const string List = "/von/cong-trinh";
    private const string Road = "/von/cong-trinh/xa-tamphu-01";
    private const string Canal = "/von/no-dong/xa-tamthang-03";

    private readonly TestApp _app = new();

    [Fact]
    public async Task The_unit_writes_a_project_down_reports_it_edits_it_and_shows_photos()
    {
        var officer = await _app.AsAsync("xa.tamphu");
        var empty = await officer.SubmitAsync(List + "/moi", "main form", ("Owner", string.Empty));
        Assert.Contains("Chưa ghi tên công trình", empty.Text, StringComparison.Ordinal);
        var made = await officer.SubmitAsync(
            List + "/moi", "main form", ("Name", "Chợ xã"), ("Total", "3.500.000.000"), ("DecisionNumber", "44/QĐ-UBND"), ("DecisionDate", "9/5/2022"), ("Start", "1/6/2022"), ("Criteria", "7"));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var address = made.Location!.ToString();
        Assert.Equal("/von/cong-trinh/xa-tamphu-05", address);

        var reported = await officer.SubmitAsync(address, "#tien-do", ("Progress.Date", "10/6/2022"), ("Progress.State", "InProgress"), ("Progress.Volume", "120.000.000"));
        Assert.Equal(HttpStatusCode.Redirect, reported.Status);
        var lower = await officer.SubmitAsync(address, "#tien-do", ("Progress.Date", "11/6/2022"), ("Progress.State", "InProgress"), ("Progress.Volume", "100.000.000"));
        Assert.Equal(HttpStatusCode.Conflict, lower.Status);
        Assert.Contains("thấp hơn lần ghi trước", lower.Text, StringComparison.Ordinal);
        Assert.Equal("100.000.000", lower.Page.QuerySelector("[name='Progress.Volume']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SubmitAsync(address + "/sua", "main form", ("Name", "Chợ trung tâm xã"))).Status);

        var id = await _app.WithDbAsync(db => db.Projects.Where(project => project.Code == "XA-TAMPHU-05").Select(project => project.Id).SingleAsync());
        var sent = await officer.UploadAsync(
            Uploads.AddressFor("XA-TAMPHU", $"CONGTRINH:{id}"), [("Kind", "ANH-HIEN-TRANG"), ("IssuedOn", "10/6/2022")],
            new SentFile("cho.jpg", HostileFiles.Picture(SKEncodedImageFormat.Jpeg, 61), "image/jpeg"));
        Assert.True(sent.Status is HttpStatusCode.Redirect, sent.Text);
        var page = await officer.PageAsync(address);
        Assert.Equal("Chợ trung tâm xã", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("img[src^='/ho-so/'][alt]"));
    }

    [Theory]
    [InlineData(Road)]
    [InlineData(Road + "/sua")]
    [InlineData("/von/cong-trinh?don-vi=XA-TAMPHU")]
    [InlineData("/von/no-dong?don-vi=XA-TAMPHU")]
    [InlineData("/von/no-dong/xa-tamphu-03")]
    [InlineData("/von/cong-trinh/moi?don-vi=XA-TAMPHU")]
    [InlineData("/von/cong-trinh/p-qldt-01")]
    [InlineData("/von/xa-tamphu/huy-dong")]
    public async Task For_a_stranger_it_does_not_exist(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.AsAsync("xa.tamngoc")).OpenAsync(address)).Status);

    [Fact]
    public async Task Finance_writes_for_a_unit_of_its_choice_and_the_chair_only_reads()
    {
        var finance = await _app.AsAsync("tckh");
        Assert.NotNull((await finance.PageAsync(List + "/moi")).QuerySelector("select[name='don-vi'] option[value='XA-TAMTHANH']"));
        var made = await finance.SubmitAsync(List + "/moi?don-vi=XA-TAMTHANH", "main form", ("Name", "Kè biển"), ("Total", "9.000.000.000"));
        Assert.Equal("/von/cong-trinh/xa-tamthanh-05", made.Location?.ToString());

        var chair = await _app.AsAsync("ct.tamphu");
        var page = await chair.PageAsync(Road);
        Assert.Null(page.QuerySelector("#tien-do"));
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.OpenAsync(Road + "/sua")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.OpenAsync(List + "/moi")).Status);
    }

    /// <summary>A document names the project, and after approval the project's sum is that of its documents.</summary>
    [Fact]
    public async Task What_is_disbursed_on_a_project_is_the_sum_of_its_documents()
    {
        var officer = await _app.AsAsync("xa.tamphu");
        var before = await SumAsync();
        var (source, capital, project) = await _app.WithDbAsync(db => Task.FromResult((
            db.FundingSources.Single(row => row.Code == "NSTW").Id, db.CapitalTypes.Single(row => row.Code == "DTPT").Id, db.Projects.Single(row => row.Code == "XA-TAMPHU-01").Id)));
        var made = await officer.SubmitAsync(
            $"/von/xa-tamphu/chung-tu/moi?congTrinh={project}", "main form", ("SourceId", $"{source}"), ("CapitalId", $"{capital}"), ("Amount", "25.000.000"), ("Number", "77/GRT"), ("Date", "13/6/2022"), ("Content", "Mặt đường"));
        Assert.Equal(before, await SumAsync());
        await officer.SubmitAsync(made.Location!.ToString(), "#gui");
        await (await _app.AsAsync("ct.tamphu")).SubmitAsync(made.Location!.ToString(), "#duyet");

        Assert.Equal(before + 25_000_000, await SumAsync());
        Assert.Contains("77/GRT", (await officer.OpenAsync(Road)).Text, StringComparison.Ordinal);

        Task<long> SumAsync() => _app.WithDbAsync(db => db.Disbursements.Where(row => row.Project!.Code == "XA-TAMPHU-01" && row.State == DisbursementState.Approved).SumAsync(row => row.Amount));
    }

    [Fact]
    public async Task Arrears_arise_are_paid_and_corrected_by_further_entries()
    {
        var officer = await _app.AsAsync("xa.tamthang");
        var owed = await OwedAsync();
        var refused = await officer.SubmitAsync(Canal, "#ghi", ("Entry.Kind", "Payment"), ("Entry.Provided", "5.000.000.000"), ("Entry.Number", "9/GRT"), ("Entry.Date", "13/6/2022"), ("Entry.Content", "Trả"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("sẽ vượt số nợ", refused.Text, StringComparison.Ordinal);
        var missing = await officer.SubmitAsync(Canal, "#ghi", ("Entry.Kind", "Arising"), ("Entry.Provided", "0"), ("Entry.Number", "9/BB"), ("Entry.Date", "13/6/2022"), ("Entry.Content", "Nghiệm thu"));
        Assert.Contains("Chưa ghi giá trị nghiệm thu", missing.Text, StringComparison.Ordinal);
        await officer.SubmitAsync(Canal, "#ghi", ("Entry.Kind", "Payment"), ("Entry.Provided", "7.000.000"), ("Entry.Number", "9/GRT"), ("Entry.Date", "13/6/2022"), ("Entry.Content", "Trả"));
        Assert.Equal(owed - 7_000_000, await OwedAsync());

        var link = (await officer.PageAsync(Canal)).QuerySelectorAll("a[href*='dinh-chinh=']").First(own => own.TextContent.Contains("9/GRT", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SubmitAsync(link, "#dinh-chinh", ("Correction.Date", "14/6/2022"), ("Correction.Reason", "Ghi nhầm công trình"))).Status);
        Assert.Equal(owed, await OwedAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SubmitAsync(Canal, "#ke-hoach", ("Plan.From", "Ngân sách xã"), ("Plan.By", "30/11/2022"))).Status);
        Assert.Contains("Ngân sách xã, đến 30/11/2022", (await officer.OpenAsync("/von/no-dong")).Text, StringComparison.Ordinal);

        Task<long> OwedAsync() => _app.WithDbAsync(db => db.Projects.Where(project => project.Code == "XA-TAMTHANG-03").Select(project => project.Owed).SingleAsync());
    }

    [Fact]
    public async Task Page_and_exports_show_the_same_sums_and_a_month_begins_where_the_last_ended()
    {
        var office = await _app.AsAsync("vpdp");
        var months = new List<string[]>();
        foreach (var month in new[] { "2022-05", "2022-06" })
        {
            var foot = (await office.PageAsync($"/von/no-dong?thang={month}")).QuerySelectorAll("tfoot td.so").Select(cell => cell.TextContent.Trim()).ToArray();
            var total = (await office.GetStringAsync($"/xuat/bieu-05.csv?ky={month}")).Split('\n').Single(line => line.Contains("Tổng cộng", StringComparison.Ordinal));
            Assert.All(foot, cell => Assert.Contains(cell.Replace(".", string.Empty, StringComparison.Ordinal), total, StringComparison.Ordinal));
            months.Add(foot);
        }

        Assert.Equal(months[0][3], months[1][0]);
        var projects = (await office.PageAsync(List)).QuerySelectorAll("tfoot td.so").Select(cell => cell.TextContent.Trim().Replace(".", string.Empty, StringComparison.Ordinal));
        var sums = (await office.GetStringAsync("/xuat/bieu-04.csv?ky=2022-06")).Split('\n').Single(line => line.Contains("Tổng cộng", StringComparison.Ordinal));
        Assert.All(projects, cell => Assert.Contains(cell, sums, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?trang-thai=thi-cong", "Nhựa hóa", "Kiên cố hóa")]
    [InlineData("?tieu-chi=3", "Kiên cố hóa", "Nhựa hóa")]
    [InlineData("?trang-thai=chuan-bi", "thoát nước thải", "Kiên cố hóa")]
    public async Task The_list_is_filtered_by_what_the_address_says(string query, string shown, string hidden)
    {
        var page = await (await _app.AsAsync("truongban")).OpenAsync(List + query);

        Assert.Contains(shown, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, page.Text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
