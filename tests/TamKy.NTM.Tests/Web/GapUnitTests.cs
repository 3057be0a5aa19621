using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Features.Gaps;

namespace TamKy.NTM.Tests.Web;

/// <summary>Villages, plans and single indicators on the pages of the gap.</summary>
public sealed class GapUnitTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const string Advanced = "XA-NTMNC-2021-2025";
    private const string Villages = "THON-NTMKM-2022-2025";
    private const string Village = "/khoang-cach/thon/thon-tt-vinhbinh";
    private const int Most = 12;

    [Fact]
    public async Task A_village_is_measured_against_its_own_set_and_reached_from_its_commune()
    {
        var office = await app.AsAsync("vpdp");
        var commune = await office.PageAsync("/khoang-cach/xa-tamthang");

        var link = commune.QuerySelector("section[aria-labelledby=thon] a[href*='thon-tt-vinhbinh']")!.GetAttribute("href")!;
        var village = await office.PageAsync(link);
        var own = await office.PageAsync("/thon/thon-tt-vinhbinh");

        Assert.Contains("Vĩnh Bình", village.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var met = village.QuerySelectorAll(".ntm-crit > summary .ntm-tag").Count(tag => tag.TextContent.Trim() == "Đạt");
        Assert.True(met > 0);
        Assert.StartsWith($"{met}/", own.QuerySelector("section[aria-labelledby=tieu-chi] .ntm-lead b")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(own.QuerySelector($"a[href*='{Village}']"));
    }

    [Fact]
    public async Task The_villages_stand_in_a_table_of_their_own()
    {
        var page = await (await app.AsAsync("truongban")).PageAsync($"/khoang-cach?bo={Villages}");

        var rows = page.QuerySelectorAll("section[aria-labelledby=tung-xa] tbody tr").ToList();
        var registered = await app.WithDbAsync(db => db.CriteriaSetAssignments.CountAsync(follow => follow.CriteriaSet.Code == Villages && follow.Year == 2022));
        Assert.Equal(registered, rows.Count);
        Assert.All(rows, row => Assert.Contains("xã ", row.QuerySelector("th a")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_member_sees_the_villages_of_their_communes_and_a_stranger_none()
    {
        var member = await (await app.AsAsync("tv.mttq")).PageAsync($"/khoang-cach?bo={Villages}");
        var commune = await app.CommuneAsync();
        var stranger = await app.AsAsync(await app.UserAsync(Role.CommuneChair, commune.Code));

        Assert.All(
            member.QuerySelectorAll("section[aria-labelledby=tung-xa] tbody th a"), link => Assert.Matches("Tam Phú|Tam Thăng", link.TextContent));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Village)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync("xa.tamphu")).OpenAsync(Village)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.AsAsync("xa.tamthang")).OpenAsync(Village)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.AsAsync("xem")).OpenAsync(Village)).Status);
    }

    [Theory]
    [InlineData("/khoang-cach/thon/thon-khong-co")]
    [InlineData("/khoang-cach/thon/xa-tamthang")]
    [InlineData(Village + "?bo=XA-NTM-2021-2025")]
    [InlineData(Village + "?thang=2021-05")]
    [InlineData(Village + "?thang=nay")]
    [InlineData("/khoang-cach/chi-tieu/xa-ntm-2021-2025/99.9")]
    [InlineData("/khoang-cach/chi-tieu/khong-co/15.1")]
    [InlineData("/khoang-cach/chi-tieu/xa-ntm-2021-2025/15.1?thang=2022-07")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync("vpdp")).OpenAsync(address)).Status);

    [Fact]
    public async Task The_plan_for_the_set_stands_on_the_page_with_the_targets_that_were_put_forward()
    {
        var page = await (await app.AsAsync("vpdp")).PageAsync($"/khoang-cach/xa-tamthang?bo={Advanced}");
        var other = await (await app.AsAsync("vpdp")).PageAsync("/khoang-cach/xa-tamthang?bo=XA-NTM-2021-2025");

        Assert.NotNull(page.QuerySelector("section[aria-labelledby=phuong-an] a[href='/dat-chuan/ke-hoach/1']"));
        var criterion = page.QuerySelector("#tc-2")!.TextContent;
        var target = await app.WithDbAsync(async db => (await db.AchievementPlans.Where(plan => plan.Id == 1).SelectMany(plan => plan.Versions)
            .Where(version => !version.IsWithdrawn).OrderByDescending(version => version.Number).FirstAsync()).Content.Criteria.Single(own => own.Number == 2).Years[0]);
        Assert.Contains($"năm {target.Year}: {target.Text}", criterion, StringComparison.Ordinal);
        Assert.Null(other.QuerySelector("section[aria-labelledby=phuong-an]"));
    }

    [Fact]
    public async Task Who_may_not_open_plans_is_not_led_to_one()
    {
        var page = await (await app.AsAsync("xem")).PageAsync($"/khoang-cach/xa-tamthang?bo={Advanced}");

        Assert.Empty(page.QuerySelectorAll("a[href^='/dat-chuan'], a[href^='/thon']"));
    }

    [Fact]
    public async Task Open_tasks_of_the_programme_stand_at_the_criteria_they_serve_the_overdue_first()
    {
        var page = await (await app.AsAsync("vpdp")).PageAsync("/khoang-cach/xa-tamthanh?bo=XA-NTM-2021-2025");

        var criterion = page.QuerySelector("#tc-17")!;
        var open = await app.WithDbAsync(db => db.TaskOccurrences.Where(own =>
            own.ClosedBy == ClosedBy.Confirmation && own.PeriodFrom <= new DateOnly(2022, 6, 17) && own.State != TaskState.Completed && own.State != TaskState.Cancelled
            && (own.Unit.Code == "XA-TAMTHANH" || own.Unit.Kind != UnitKind.Commune)
            && own.Task.Criteria.Any(served => served.SetCode == "XA-NTM-2021-2025" && served.Number == 17)).Select(own => own.TaskId).Distinct().CountAsync());
        Assert.Contains($"{open} việc chưa xong", criterion.TextContent, StringComparison.Ordinal);
        var named = criterion.QuerySelectorAll("a[href^='/chuong-trinh/luot/']").ToList();
        Assert.Equal(LinkedWork.MostTasks, named.Count);
        Assert.Contains("Quá hạn", named[0].Closest("li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await app.AsAsync("vpdp")).OpenAsync(named[0].GetAttribute("href")!)).Status);
        Assert.NotNull(criterion.QuerySelector("a[href='/chuong-trinh?nam=2022&tieu-chi=17']"));
    }

    [Fact]
    public async Task A_commune_is_not_shown_the_tasks_of_others_nor_a_month_gone_by_those_of_today()
    {
        var own = await (await app.AsAsync("xa.tamthang")).PageAsync("/khoang-cach/xa-tamthang?bo=XA-NTM-2021-2025");
        var then = await (await app.AsAsync("vpdp")).PageAsync("/khoang-cach/xa-tamthang?bo=XA-NTM-2021-2025&thang=2022-04");
        var viewer = await (await app.AsAsync("xem")).PageAsync("/khoang-cach/xa-tamthang?bo=XA-NTM-2021-2025");

        var links = own.QuerySelectorAll("#tieu-chi ~ details a[href^='/chuong-trinh/luot/']").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("Xã Tam Thăng,", link.NextElementSibling!.TextContent, StringComparison.Ordinal));
        Assert.Empty(then.QuerySelectorAll("#tieu-chi ~ details a[href^='/chuong-trinh']"));
        Assert.Empty(viewer.QuerySelectorAll("#tieu-chi ~ details a[href^='/chuong-trinh'], #tieu-chi ~ details a[href^='/von']"));
    }

    [Fact]
    public async Task Money_that_a_decision_gave_for_a_criterion_stands_there()
    {
        await using var own = new TestApp();
        var finance = await own.AsAsync("tckh");
        var (unit, source, capital) = await own.WithDbAsync(async db => (
            (await db.Units.SingleAsync(known => known.Code == "XA-TAMTHANG")).Id, (await db.FundingSources.SingleAsync(known => known.Code == "NSTINH")).Id,
            (await db.CapitalTypes.SingleAsync(known => known.Code == "SN")).Id));
        var given = await finance.SubmitAsync(
            "/von/giao-von", "main form", ("Year", "2022"), ("UnitId", $"{unit}"), ("SourceId", $"{source}"), ("CapitalId", $"{capital}"), ("Kind", "Supplement"),
            ("Amount", "1.250.000.000"), ("Number", "99/QĐ-UBND"), ("Date", "10/6/2022"), ("Content", "Hỗ trợ nước sạch"), ("Criteria", "15, 16"));
        Assert.Equal(HttpStatusCode.Redirect, given.Status);

        var page = await (await own.AsAsync("ct.tamthang")).PageAsync("/khoang-cach/xa-tamthang?bo=XA-NTM-2021-2025");
        var before = await (await own.AsAsync("ct.tamthang")).PageAsync("/khoang-cach/xa-tamthang?bo=XA-NTM-2021-2025&thang=2022-05");

        foreach (var number in new[] { 15, 16 })
        {
            Assert.Contains("1.250 triệu đồng, 1 quyết định, có quyết định chung cho nhiều tiêu chí", page.QuerySelector($"#tc-{number}")!.TextContent, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("1.250 triệu đồng", page.QuerySelector("#tc-14")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("1.250 triệu đồng", before.QuerySelector("#tc-16")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#tc-16 a[href^='/von/xa-tamthang']"));
    }

    [Fact]
    public async Task An_indicator_stands_across_the_communes_with_forecasts()
    {
        var office = await app.AsAsync("vpdp");
        var page = await office.PageAsync($"/khoang-cach/chi-tieu/{Advanced.ToLowerInvariant()}/14.1");
        var commune = await office.PageAsync($"/khoang-cach/xa-tamthang?bo={Advanced}");

        var row = page.QuerySelectorAll("tbody tr").Single(known => known.QuerySelector("th a")!.TextContent == "Tam Thăng");
        var own = commune.QuerySelectorAll(".ntm-crit tbody tr").Single(known => known.QuerySelector("th b")!.TextContent == "14.1");
        foreach (var column in (string[])["Còn thiếu", "Dự báo đạt", "Tình trạng"])
        {
            Assert.Equal(Words(own, column), Words(row, column));
        }

        Assert.Contains("đường thẳng qua", page.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("đường thẳng qua", (await office.PageAsync($"/khoang-cach?bo={Advanced}")).QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_of_all_gives_the_month_that_the_communes_page_gives()
    {
        var office = await app.AsAsync("vpdp");
        var all = await office.PageAsync($"/khoang-cach?bo={Advanced}");
        var months = all.QuerySelectorAll("section[aria-labelledby=tung-xa] li")
            .Where(item => item.TextContent.Contains("dự báo đạt khoảng tháng", StringComparison.Ordinal))
            .Select(item => (Link: item.QuerySelector("a")!, Month: item.TextContent.Split("khoảng tháng ")[1].Split('.', ';')[0])).ToList();

        Assert.NotEmpty(months);
        foreach (var (link, month) in months)
        {
            var address = link.GetAttribute("href")!.Split('#');
            var criterion = (await office.PageAsync(address[0])).GetElementById(address[1])!;
            var row = criterion.QuerySelectorAll("tbody tr").Single(known => known.QuerySelector("th b")!.TextContent == link.TextContent.Split(' ')[0]);
            Assert.Contains($"Khoảng tháng {month}", Words(row, "Dự báo đạt"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("vpdp", "/khoang-cach/xa-tamthang?bo=XA-NTMNC-2021-2025")]
    [InlineData("p.tnmt", "/khoang-cach/xa-tamthang?bo=XA-NTMNC-2021-2025")]
    [InlineData("xa.tamthang", "/khoang-cach/xa-tamthang?bo=XA-NTMNC-2021-2025")]
    [InlineData("vpdp", Village)]
    [InlineData("p.tnmt", Village)]
    [InlineData("xem", Village)]
    [InlineData("truongban", "/khoang-cach?bo=THON-NTMKM-2022-2025")]
    [InlineData("truongban", "/khoang-cach?bo=XA-NTM-2026-2030")]
    [InlineData("truongban", "/khoang-cach/chi-tieu/xa-ntm-2021-2025/15.1")]
    [InlineData("truongban", "/tong-quan")]
    [InlineData("p.tnmt", "/tong-quan/xa-tamthang")]
    [InlineData("p.tnmt", "/")]
    [InlineData("tp.p.yt", "/")]
    public async Task A_page_takes_few_commands(string user, string address) =>
        Assert.InRange(await app.CommandsOfAsync(await app.AsAsync(user), address), 1, Most);

    private static string Words(IElement row, string column) => row.QuerySelector($"td[data-l='{column}']")!.TextContent.Trim();
}
