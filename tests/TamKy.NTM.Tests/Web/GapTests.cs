using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>What each commune of the demo lacks in June 2022, who sees it, and the history of an indicator.</summary>
public sealed class GapTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Basic = "XA-NTM-2021-2025";
    private const string Advanced = "XA-NTMNC-2021-2025";
    private const string History = "/khoang-cach/xa-tamngoc/chi-tieu/xa-ntm-2021-2025/";

    [Fact]
    public async Task The_next_level_that_somebody_follows_is_shown_first_and_those_that_do_not_follow_it_are_not_assessed()
    {
        var page = await PageAsync("truongban", "/khoang-cach");

        Assert.Equal(Advanced, page.QuerySelector<IHtmlSelectElement>("#bo")!.Value);
        var rows = Rows(page);
        Assert.Equal(["Tam Ngọc", "Tam Thanh"], rows.Where(row => row.TextContent.Contains("Chưa theo bộ này nên chưa đánh giá", StringComparison.Ordinal)).Select(Name).Order());
        Assert.All(rows.Take(2), row => Assert.DoesNotContain("Chưa theo bộ này", row.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_criterion_of_a_commune_is_counted_once_and_the_nearest_comes_first()
    {
        var page = await PageAsync("vpdp", $"/khoang-cach?bo={Basic}");

        var counts = Rows(page).Select(row => row.QuerySelectorAll("td.so").Select(cell => int.Parse(cell.TextContent, null)).ToList()).ToList();
        Assert.Equal(4, counts.Count);
        Assert.All(counts, row => Assert.Equal(19, row.Sum()));
        var notMet = counts.Select(row => row[2]).ToList();
        Assert.Equal(notMet.Order(), notMet);
    }

    [Fact]
    public async Task What_is_lacking_names_the_department_that_has_to_act()
    {
        var page = await PageAsync("truongban", $"/khoang-cach?bo={Basic}");

        var lack = page.QuerySelectorAll("li").First(item => item.TextContent.Contains("16.1", StringComparison.Ordinal) || item.TextContent.Contains("5.1", StringComparison.Ordinal));
        Assert.Contains("Phòng", lack.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=ai-lam] tbody tr"));
    }

    [Fact]
    public async Task The_page_of_a_commune_agrees_with_the_table_of_all()
    {
        var all = await PageAsync("vpdp", $"/khoang-cach?bo={Basic}");
        var commune = await PageAsync("vpdp", $"/khoang-cach/xa-tamthang?bo={Basic}");

        var row = Rows(all).Single(candidate => Name(candidate) == "Tam Thăng").QuerySelectorAll("td.so").Select(cell => int.Parse(cell.TextContent, null)).ToList();
        var tags = commune.QuerySelectorAll(".ntm-crit > summary .ntm-tag").Select(tag => tag.TextContent.Trim()).ToList();
        Assert.Equal(row, ((string[])["Đạt", "Có nguy cơ", "Chưa đạt", "Thiếu hồ sơ", "Chờ mức", "Chưa đánh giá"]).Select(word => tags.Count(tag => tag == word)));
    }

    [Fact]
    public async Task A_commune_that_does_not_follow_a_set_gets_no_invented_figures()
    {
        var answer = await (await app.AsAsync("vpdp")).OpenAsync($"/khoang-cach/xa-tamngoc?bo={Advanced}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Xã chưa theo bộ tiêu chí này", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Page.QuerySelectorAll(".ntm-crit"));
    }

    [Fact]
    public async Task A_paper_that_has_expired_puts_the_criterion_at_risk_and_on_an_earlier_day_it_does_not()
    {
        var now = await PageAsync("vpdp", $"/khoang-cach/xa-tamngoc?bo={Basic}");
        var then = await PageAsync("vpdp", $"/khoang-cach/xa-tamngoc?bo={Basic}&thang=2022-04");

        // The water test of 20/5/2021 proves 17.1 for twelve months.
        Assert.Contains("Hết hạn từ 21/5/2022", Cell(now, "17.1", "Hồ sơ"), StringComparison.Ordinal);
        Assert.Contains("Sắp hết hạn, đến 20/5/2022", Cell(then, "17.1", "Hồ sơ"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forecast_names_its_method_and_none_is_given_from_few_figures()
    {
        var june = await PageAsync("vpdp", $"/khoang-cach/xa-tamthang?bo={Advanced}");
        var march = await PageAsync("vpdp", $"/khoang-cach/xa-tamthang?bo={Advanced}&thang=2022-03");

        Assert.Contains("đường thẳng qua 6 tháng gần nhất, ước tính", june.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("mới có 3 tháng có số, cần 4", march.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("đường thẳng qua", march.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_shows_every_month_with_the_three_figures()
    {
        var page = await PageAsync("vpdp", History + "15.1");

        var rows = page.QuerySelectorAll("section[aria-labelledby=bang] tbody tr").ToList();
        Assert.Equal(["6/2022", "5/2022", "4/2022", "3/2022", "2/2022", "1/2022"], rows.Select(row => row.QuerySelector(".so")!.TextContent));
        Assert.All(rows, row => Assert.NotNull(row.QuerySelector("th a[href^='/bao-cao-thang/']")));
        Assert.All(rows, row => Assert.Contains("Theo số xã báo", row.TextContent, StringComparison.Ordinal));
        Assert.Equal(6, page.QuerySelectorAll("svg circle").Length);
    }

    [Fact]
    public async Task The_history_of_a_past_month_ends_with_it()
    {
        var page = await PageAsync("vpdp", History + "15.1?thang=2022-03");

        Assert.Equal(["3/2022", "2/2022", "1/2022"], page.QuerySelectorAll("section[aria-labelledby=bang] tbody tr").Select(row => row.QuerySelector(".so")!.TextContent));
    }

    [Fact]
    public async Task What_is_judged_has_a_table_and_no_picture()
    {
        var page = await PageAsync("vpdp", History + "1.1");

        Assert.Empty(page.QuerySelectorAll("main svg.ntm-chart"));
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=bang] tbody tr"));
    }

    [Theory]
    [InlineData("/khoang-cach?thang=2022-07")]
    [InlineData("/khoang-cach?thang=nay")]
    [InlineData("/khoang-cach?bo=KHONG-CO")]
    [InlineData("/khoang-cach/xa-khong-co")]
    [InlineData("/khoang-cach/xa-tamngoc?bo=KHONG-CO")]
    [InlineData("/khoang-cach/%20")]
    [InlineData(History + "99.9")]
    [InlineData(History + "15.1?thang=2023-01")]
    [InlineData("/khoang-cach/xa-tamngoc/chi-tieu/khong-co/15.1")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync("vpdp")).OpenAsync(address)).Status);

    [Fact]
    public async Task A_year_without_sets_says_so() =>
        Assert.Contains("Năm 2021 chưa có xã nào để xem", (await (await app.AsAsync("vpdp")).OpenAsync("/khoang-cach?thang=2021-05")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_commune_reads_its_own_gap_and_no_other()
    {
        var browser = await app.AsAsync("xa.tamngoc");

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/khoang-cach")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/khoang-cach/xa-tamngoc")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(History + "15.1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/khoang-cach/xa-tamphu")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/khoang-cach/xa-tamphu/chi-tieu/xa-ntm-2021-2025/15.1")).Status);
    }

    [Fact]
    public async Task A_stranger_finds_nothing()
    {
        var commune = await app.CommuneAsync();
        var browser = await app.AsAsync(await app.UserAsync(Role.CommuneChair, commune.Code));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/khoang-cach/xa-tamngoc")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(History + "15.1")).Status);
    }

    [Fact]
    public async Task A_member_sees_the_communes_assigned_to_them()
    {
        var page = await PageAsync("tv.mttq", "/khoang-cach");

        Assert.Equal(["Tam Phú", "Tam Thăng"], Rows(page).Select(Name).Order());
    }

    [Fact]
    public async Task A_viewer_sees_the_same_state_without_reports_and_files()
    {
        var office = await PageAsync("vpdp", $"/khoang-cach/xa-tamngoc?bo={Basic}");
        var viewer = await PageAsync("xem", $"/khoang-cach/xa-tamngoc?bo={Basic}");
        var history = await PageAsync("xem", History + "15.1");

        Assert.Equal(States(office), States(viewer));
        Assert.DoesNotContain(viewer.QuerySelectorAll("a").Concat(history.QuerySelectorAll("a")), link =>
            link.GetAttribute("href") is { } href && (href.StartsWith("/bao-cao-thang", StringComparison.Ordinal) || href.StartsWith("/ho-so", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_Office_sets_the_margin_with_its_source_and_others_may_not()
    {
        await using var own = new TestApp();
        var office = await own.AsAsync("vpdp");

        var refused = await office.SubmitAsync("/khoang-cach/muc-canh-bao", "main form[method=post]", ("MarginPercent", "500"), ("Source", ""));
        var stored = await office.SubmitAsync("/khoang-cach/muc-canh-bao", "main form[method=post]", ("MarginPercent", "7,5"), ("Source", "Kết luận họp ngày 10/6/2022"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("từ 0% đến 50%", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Ghi văn bản hoặc ý kiến làm căn cứ", refused.Text, StringComparison.Ordinal);
        Assert.Equal("500", refused.Page.QuerySelector<IHtmlInputElement>("[name=MarginPercent]")!.Value);
        Assert.Equal(HttpStatusCode.Redirect, stored.Status);
        Assert.Equal((7.5m, Confidence.Confirmed), await own.WithDbAsync(db => db.GapRules.Select(rule => new ValueTuple<decimal, Confidence>(rule.MarginPercent, rule.Provenance.Confidence)).SingleAsync()));
        Assert.Contains("7,5%", (await office.PageAsync("/khoang-cach")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await own.AsAsync("truongban")).OpenAsync("/khoang-cach/muc-canh-bao")).Status);
    }

    [Fact]
    public async Task A_margin_that_somebody_else_changed_meanwhile_is_not_overwritten()
    {
        await using var own = new TestApp();
        var office = await own.AsAsync("vpdp");
        var stale = await office.PageAsync("/khoang-cach/muc-canh-bao");
        await office.SubmitAsync("/khoang-cach/muc-canh-bao", "main form[method=post]", ("MarginPercent", "6"), ("Source", "Người trước"));

        var answer = await office.SubmitAsync(stale, "/khoang-cach/muc-canh-bao", "main form[method=post]", ("MarginPercent", "9"), ("Source", "Người sau"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(6m, await own.WithDbAsync(db => db.GapRules.Select(rule => rule.MarginPercent).SingleAsync()));
    }

    private static List<IElement> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("section[aria-labelledby=tung-xa] tbody tr")];

    private static string Name(IElement row) => row.QuerySelector("th a")!.TextContent;

    private static List<string> States(IHtmlDocument page) => [.. page.QuerySelectorAll(".ntm-crit td[data-l='Tình trạng']").Select(cell => cell.TextContent)];

    private static string Cell(IHtmlDocument page, string indicator, string column) =>
        page.QuerySelectorAll(".ntm-crit tbody tr").Single(row => row.QuerySelector("th b")!.TextContent == indicator).QuerySelector($"td[data-l='{column}']")!.TextContent;

    private async Task<IHtmlDocument> PageAsync(string user, string address) => await (await app.AsAsync(user)).PageAsync(address);
}
