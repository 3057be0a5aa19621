using System.Net;
using AngleSharp.Html.Dom;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The gap to a set that a commune does not follow: from the figures that the map between the sets keeps. Tam Ngọc follows the basic set only.</summary>
public sealed class GapCarryTests
{
    private const string Basic = "XA-NTM-2021-2025";
    private const string Advanced = "XA-NTMNC-2021-2025";
    private const string Draft = "XA-NTM-2026-2030";

    [Fact]
    public async Task A_commune_that_does_not_follow_the_set_starts_from_what_it_reported_and_each_figure_says_so()
    {
        await using var portal = await PortalAsync(Advanced, "15.1", "14.1");
        var office = await portal.AsAsync("vpdp");

        var page = await office.PageAsync($"/khoang-cach/xa-tamngoc?bo={Advanced}");
        var own = await office.PageAsync($"/khoang-cach/xa-tamngoc?bo={Basic}");

        var row = Row(page, "14.1");
        Assert.Contains("theo bộ", row, StringComparison.Ordinal);
        Assert.Contains("tiêu chí 15, chỉ tiêu 15.1", row, StringComparison.Ordinal);
        Assert.Equal(
            own.QuerySelectorAll(".ntm-crit tbody tr").Single(known => known.QuerySelector("th b")!.TextContent == "15.1").QuerySelector("td strong")!.TextContent,
            page.QuerySelectorAll(".ntm-crit tbody tr").Single(known => known.QuerySelector("th b")!.TextContent == "14.1").QuerySelector("td strong")!.TextContent);
        Assert.Contains("1 trên", page.QuerySelector(".ntm-source")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href*='/chi-tieu/{Basic.ToLowerInvariant()}/15.1']"));
        Assert.Empty(page.QuerySelectorAll("a[href^='/ho-so/them']"));
    }

    [Fact]
    public async Task The_table_of_all_communes_counts_carried_figures_as_such()
    {
        await using var portal = await PortalAsync(Advanced, "15.1", "14.1");

        var page = await (await portal.AsAsync("truongban")).PageAsync($"/khoang-cach?bo={Advanced}");

        var rows = page.QuerySelectorAll("section[aria-labelledby=tung-xa] tbody tr").ToDictionary(row => row.QuerySelector("th a")!.TextContent, row => row.TextContent);
        Assert.Contains("chưa theo bộ này; 1 chỉ tiêu lấy số theo bộ khác", rows["Tam Ngọc"], StringComparison.Ordinal);
        Assert.DoesNotContain("lấy số theo bộ khác", rows["Tam Thăng"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_that_is_only_a_draft_can_be_measured_against_and_is_named_as_such()
    {
        await using var portal = await PortalAsync(Draft, "1.1", "1.1");
        var office = await portal.AsAsync("vpdp");

        var all = await office.PageAsync($"/khoang-cach?bo={Draft}");
        var page = await office.PageAsync($"/khoang-cach/xa-tamngoc?bo={Draft}");

        Assert.Contains("mới là dự thảo", all.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("(dự thảo, chưa áp dụng)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("tiêu chí 1, chỉ tiêu 1.1", Row(page, "1.1"), StringComparison.Ordinal);
        Assert.Contains("Chưa đánh giá", Row(page, "1.2"), StringComparison.Ordinal);
        foreach (var link in page.QuerySelectorAll("main a[href^='/khoang-cach']").Select(link => link.GetAttribute("href")!).Distinct())
        {
            Assert.Equal(HttpStatusCode.OK, (await office.OpenAsync(link)).Status);
        }
    }

    [Fact]
    public async Task Split_and_merged_indicators_start_empty()
    {
        await using var portal = await PortalAsync(Advanced, "15.1", "14.1", RelationKind.Split);

        var answer = await (await portal.AsAsync("vpdp")).OpenAsync($"/khoang-cach/xa-tamngoc?bo={Advanced}");

        Assert.Contains("Xã chưa theo bộ tiêu chí này", answer.Text, StringComparison.Ordinal);
    }

    private static string Row(IHtmlDocument page, string indicator) =>
        page.QuerySelectorAll(".ntm-crit tbody tr").Single(row => row.QuerySelector("th b")!.TextContent == indicator).TextContent;

    private static async Task<TestApp> PortalAsync(string toSet, string from, string to, RelationKind kind = RelationKind.Same)
    {
        var portal = new TestApp();
        await portal.WithDbAsync(async db =>
        {
            var office = new Actor(1, "Người của Văn phòng", [new ActorGrant(Role.CoordinationOfficer, 1)], []);
            db.IndicatorRelations.Add(new IndicatorRelation(Basic, from, toSet, to, kind, null, office));
            return await db.SaveChangesAsync();
        });
        return portal;
    }
}
