using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

public sealed class CriteriaTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Every_set_is_listed_and_opens()
    {
        var browser = await app.AsAsync("quantri");
        var page = await browser.PageAsync("/tieu-chi");

        var links = page.QuerySelectorAll("main tbody th a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(await app.WithDbAsync(db => db.CriteriaSets.CountAsync()), links.Count);
        foreach (var link in links)
        {
            Assert.NotEmpty((await browser.PageAsync(link)).QuerySelectorAll("main tbody tr"));
        }
    }

    [Fact]
    public async Task The_list_says_who_follows_a_set_this_year()
    {
        var page = await PageAsync("/tieu-chi");

        var advanced = page.QuerySelectorAll("main tbody tr").Single(row => row.QuerySelector("a")!.GetAttribute("href")!.EndsWith("xa-ntmnc-2021-2025", StringComparison.Ordinal));
        Assert.Contains("Xã Tam Phú, Xã Tam Thăng", advanced.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wording_that_is_to_be_confirmed_carries_the_word()
    {
        var unsure = await app.WithDbAsync(db => db.CriteriaSets.Where(set => set.Code == "XA-NTM-2021-2025")
            .SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Indicators)
            .Where(indicator => indicator.Provenance.Confidence == Confidence.ToBeConfirmed).Select(indicator => indicator.Code).ToListAsync());
        var page = await PageAsync("/tieu-chi/xa-ntm-2021-2025");

        var marked = page.QuerySelectorAll("main tbody th[scope=row]").Where(row => row.QuerySelector(".ntm-tag")?.TextContent == "cần kiểm").Select(row => row.QuerySelector("b")!.TextContent);

        Assert.NotEmpty(unsure);
        Assert.Equal(unsure.Order(), marked.Order());
    }

    [Fact]
    public async Task An_indicator_without_a_number_says_so_and_gives_none()
    {
        var page = await PageAsync("/tieu-chi/xa-ntm-2021-2025");

        var row = page.QuerySelectorAll("main tbody tr").Single(candidate => candidate.QuerySelector("th[scope=row] b")?.TextContent == "2.1");
        Assert.Contains("Chưa có mức quy định", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("≥", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Placeholders_are_marked()
    {
        var page = await PageAsync("/tieu-chi/kdc-ntmkm-2016-2020");

        Assert.All(page.QuerySelectorAll("main th[scope=rowgroup]"), head => Assert.Contains("chỉ giữ chỗ", head.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_set_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync("vpdp")).OpenAsync("/tieu-chi/khong-co")).Status);

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address) => await (await app.AsAsync("vpdp")).PageAsync(address);
}
