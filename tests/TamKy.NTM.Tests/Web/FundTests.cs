using System.Net;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Money over the pages, with the forms that are really on them.</summary>
public sealed class FundTests : IAsyncDisposable
{
    private const string New = "/von/xa-tamphu/chung-tu/moi";

    private readonly TestApp _app = new();

    [Fact]
    public async Task A_document_is_written_returned_sent_again_approved_and_corrected()
    {
        var officer = await _app.AsAsync("xa.tamphu");
        var chair = await _app.AsAsync("ct.tamphu");
        var (source, capital) = await _app.WithDbAsync(db => Task.FromResult((db.FundingSources.Single(row => row.Code == "NSTINH").Id, db.CapitalTypes.Single(row => row.Code == "SN").Id)));
        var made = await officer.SubmitAsync(New, "main form", ("SourceId", $"{source}"), ("CapitalId", $"{capital}"), ("Amount", "25.000.000"), ("Number", "77/GRT"), ("Date", "13/6/2022"), ("Content", "Tập huấn"));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var address = made.Location!.ToString();
        await officer.SubmitAsync(address, "#gui");
        var refused = await chair.SubmitAsync(address, "#tra-lai");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Phải ghi rõ lý do", refused.Text, StringComparison.Ordinal);
        await chair.SubmitAsync(address, "#tra-lai", ("Step.Comment", "Thiếu biên bản"));
        await officer.SubmitAsync(address, "#gui");
        Assert.Equal(HttpStatusCode.Redirect, (await chair.SubmitAsync(address, "#duyet")).Status);
        Assert.Contains("Đã duyệt", (await officer.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains("còn 25.000.000 đồng chưa đính chính", (await officer.OpenAsync(address + "/dinh-chinh")).Text, StringComparison.Ordinal);
        var correction = await officer.SubmitAsync(address + "/dinh-chinh", "main form", ("Amount", "26.000.000"), ("Number", "78"), ("Date", "14/6/2022"), ("Content", "Chi trùng"));
        Assert.Equal(HttpStatusCode.Conflict, correction.Status);
    }

    [Fact]
    public async Task Finance_allocates_and_nobody_else()
    {
        var finance = await _app.AsAsync("tckh");
        var page = await finance.OpenAsync("/von/giao-von");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var empty = await finance.SubmitAsync("/von/giao-von", "main form");
        Assert.Contains("Chọn đơn vị", empty.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync("xa.tamphu")).OpenAsync("/von/giao-von")).Status);
    }

    /// <summary>No dates hold before it, so no cut-off before it is asked for.</summary>
    [Theory]
    [InlineData("/von?thang=2022-01")]
    [InlineData("/von/no-dong?thang=2022-01")]
    [InlineData("/von/cong-trinh?thang=2022-01")]
    public async Task The_first_month_that_has_dates_has_money(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await (await _app.AsAsync("tckh")).OpenAsync(address)).Status);

    [Theory]
    [InlineData("/von/xa-tamphu")]
    [InlineData(New)]
    [InlineData("/von/p-kt")]
    public async Task For_a_stranger_the_unit_does_not_exist(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.AsAsync("xa.tamngoc")).OpenAsync(address)).Status);

    [Fact]
    public async Task Page_and_export_show_the_same_sums()
    {
        var finance = await _app.AsAsync("tckh");
        var page = await finance.PageAsync("/von");
        var csv = await finance.GetStringAsync("/xuat/bieu-03.csv?ky=2022-06");
        var total = csv.Split('\n').Single(line => line.Contains("Tổng cộng", StringComparison.Ordinal));
        foreach (var row in page.QuerySelectorAll("section[aria-labelledby=loai-von] tbody tr"))
        {
            foreach (var cell in row.QuerySelectorAll("td").Take(3))
            {
                var shown = cell.TextContent.Trim();
                Assert.True(total.Contains(shown, StringComparison.Ordinal) || total.Contains(shown.Replace(".", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal), $"{shown} in {total}");
            }
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
