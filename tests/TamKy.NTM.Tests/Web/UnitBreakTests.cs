using System.Net;
using AngleSharp.Dom;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>What readers meet after a reorganisation: the break on the page of the ward, each month with the units that report it, old ones by their address.</summary>
public sealed class UnitBreakTests : IAsyncDisposable
{
    private const int Most = 12;

    private readonly CountingApp _app = new();

    public UnitBreakTests() => _app.With("Demo:Today", "2022-07-20");

    [Fact]
    public async Task The_chart_and_the_table_of_the_ward_show_where_it_began()
    {
        await _app.MergeAsync();

        var section = (await (await _app.AsAsync("vpdp")).PageAsync("/tong-quan/p-venbien")).QuerySelector("section[aria-labelledby=theo-thang]")!;

        var rows = section.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("th")!.TextContent.Trim()).ToList();
        var mark = rows.FindIndex(row => row.StartsWith("trước 1/7/2022: xã Tam Phú, xã Tam Thanh", StringComparison.Ordinal));
        Assert.Equal(["1/2022*", "2/2022*", "3/2022*", "4/2022*", "5/2022*"], rows[..5]);
        Assert.Contains("tỷ lệ bình quân theo số hộ", rows[mark], StringComparison.Ordinal);
        Assert.Equal(["7/2022"], rows[(mark + 1)..]);
        Assert.All(section.QuerySelectorAll("tbody tr").Take(5), row => Assert.Equal(19, row.QuerySelectorAll("td").Sum(cell => int.Parse(cell.TextContent, null))));
        var labels = section.QuerySelectorAll("svg text").Select(text => text.TextContent.Trim()).ToList();
        Assert.Contains("T5*", labels);
        Assert.True(labels.IndexOf("│") > labels.IndexOf("T5*"), string.Join(" ", labels));
    }

    [Theory]
    [InlineData("/tong-quan?thang=2022-06", "xa-tamphu", "p-venbien")]
    [InlineData("/tong-quan?thang=2022-07", "p-venbien", "xa-tamphu")]
    [InlineData("/khoang-cach?thang=2022-06", "xa-tamphu", "p-venbien")]
    [InlineData("/khoang-cach?thang=2022-07", "p-venbien", "xa-tamphu")]
    public async Task A_month_lists_the_units_that_report_it(string address, string there, string absent)
    {
        await _app.MergeAsync();

        var links = (await (await _app.AsAsync("vpdp")).PageAsync(address)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href") ?? string.Empty).ToList();

        Assert.Contains(links, link => link.Contains(there, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(links, link => link.Contains(absent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Each_unit_has_its_months_and_old_ones_stay_within_reach()
    {
        await _app.MergeAsync();
        var office = await _app.AsAsync("vpdp");
        (string Address, HttpStatusCode Status)[] expected =
        [
            ("/danh-gia/xa/xa-tamphu?thang=2022-05", HttpStatusCode.OK),
            ("/danh-gia/xa/xa-tamphu?thang=2022-07", HttpStatusCode.NotFound),
            ("/danh-gia/xa/p-venbien?thang=2022-07", HttpStatusCode.OK),
            ("/danh-gia/xa/p-venbien?thang=2022-05", HttpStatusCode.NotFound),
            ("/khoang-cach/p-venbien?thang=2022-05", HttpStatusCode.NotFound),
            ("/khoang-cach/p-venbien?thang=2022-07", HttpStatusCode.OK),
            ("/tong-quan/p-venbien?thang=2022-05", HttpStatusCode.NotFound),
            ("/ho-so?xa=XA-TAMPHU", HttpStatusCode.OK),
        ];

        foreach (var (address, status) in expected)
        {
            Assert.Equal((address, status), (address, (await office.OpenAsync(address)).Status));
        }

        Assert.Contains("tháng 6/2022", (await office.PageAsync("/tong-quan/xa-tamphu?thang=2022-07")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("tháng 6/2022", (await office.PageAsync("/khoang-cach/xa-tamphu?thang=2022-07")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["P-VENBIEN", "XA-TAMNGOC", "XA-TAMTHANG"], Offered(await office.PageAsync("/ho-so?xa=P-VENBIEN"), "#xa option"));
    }

    [Fact]
    public async Task The_pages_of_the_ward_stay_within_their_commands()
    {
        var address = await _app.MergeAsync();
        var head = await _app.AsAsync("vpdp.truong");

        foreach (var page in (string[])["/tong-quan/p-venbien", "/tong-quan/xa-tamphu", "/khoang-cach/p-venbien", "/danh-gia/xa/p-venbien", Merging.List, address, $"{address}/thu-hoi"])
        {
            var commands = await _app.CommandsOfAsync(head, page);
            Assert.True(commands is >= 1 and <= Most, $"{page} takes {commands} commands.");
        }
    }

    [Theory]
    [InlineData("XA-TAMPHU", "2025-06", null)]
    [InlineData("XA-TAMPHU", "2025-07", "Xã Tam Phú kết thúc ngày 30/6/2025 nên không còn báo cáo tháng 7/2025.")]
    [InlineData("P-QUANGPHU", "2025-06", "Phường Quảng Phú chưa có vào kỳ số liệu tháng 6/2025 nên chưa báo cáo.")]
    [InlineData("P-QUANGPHU", "2025-07", null)]
    public async Task A_unit_begins_the_reports_of_its_own_months_only(string unit, string month, string? refusal)
    {
        await using var portal = new TestApp().With("Demo:Today", "2025-07-20");
        var officer = await portal.AsAsync(await portal.UserAsync(Role.CommuneOfficer, unit));

        var answer = await StartAsync(officer, month);

        Assert.Contains(refusal ?? "bộ tiêu chí", answer, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static List<string> Offered(IDocument page, string options) => [.. page.QuerySelectorAll(options).Select(option => option.GetAttribute("value")!)];

    /// <summary>Nobody is given a set for 2025, so a month that is the unit's own gets as far as that sentence.</summary>
    private static async Task<string> StartAsync(HttpClient officer, string month)
    {
        var page = await officer.PageAsync("/doi-mat-khau");
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        using var response = await officer.PostAsync($"/bao-cao-thang/bat-dau/{month}", content);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        return (await Answer.OfAsync(response)).Page.QuerySelector("main")!.TextContent;
    }
}
