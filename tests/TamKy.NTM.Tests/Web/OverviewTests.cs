using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The picture of the demo's June 2022: Tam Ngọc accepted, Tam Phú in review, Tam Thăng returned, Tam Thanh not sent.</summary>
public sealed class OverviewTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Communes = ["xa-tamngoc", "xa-tamphu", "xa-tamthanh", "xa-tamthang"];

    [Fact]
    public async Task The_column_head_says_what_the_figures_are()
    {
        var page = await PageAsync("truongban", "/tong-quan");

        var heads = page.QuerySelectorAll(".ntm-matrix thead th").Skip(1).ToDictionary(head => head.FirstChild!.TextContent, head => head.QuerySelector("small")!.TextContent);
        Assert.Equal("đã chấp nhận", heads["Tam Ngọc"]);
        Assert.Equal("đang xét", heads["Tam Phú"]);
        Assert.Equal("trả lại", heads["Tam Thăng"]);
        Assert.Equal("số tháng 5", heads["Tam Thanh"]);
    }

    [Fact]
    public async Task Every_cell_leads_to_a_place_that_is_there()
    {
        var browser = await app.AsAsync("vpdp");
        var page = await browser.PageAsync("/tong-quan");

        var links = page.QuerySelectorAll(".ntm-matrix .ntm-cell").Select(cell => cell.GetAttribute("href")!).ToList();

        Assert.Equal(4 * 19, links.Distinct().Count());
        foreach (var target in links.GroupBy(link => link.Split('#')[0]))
        {
            var commune = await browser.PageAsync(target.Key);
            Assert.All(target, link => Assert.NotNull(commune.GetElementById(link.Split('#')[1])));
        }
    }

    [Fact]
    public async Task A_cell_says_what_the_criterion_says_on_the_communes_page()
    {
        var browser = await app.AsAsync("vpdp");
        var page = await browser.PageAsync("/tong-quan");
        var commune = await browser.PageAsync("/tong-quan/xa-tamphu?thang=2022-06");

        foreach (var cell in page.QuerySelectorAll(".ntm-matrix .ntm-cell").Where(cell => cell.GetAttribute("href")!.Contains("tamphu", StringComparison.Ordinal)))
        {
            var place = commune.GetElementById(cell.GetAttribute("href")!.Split('#')[1])!;
            Assert.Equal(Word(cell), Word(place.QuerySelector("summary .ntm-tag")!));
        }
    }

    [Fact]
    public async Task A_criterion_whose_proof_has_expired_is_at_risk_from_that_day_on()
    {
        await using var own = new TestApp();
        var browser = await own.AsAsync("truongban");
        static string Cell(AngleSharp.Dom.IParentNode page) => Word(page.QuerySelector(".ntm-matrix .ntm-cell[href*='xa-tamngoc'][href$='#tc-1']")!);
        var before = Cell(await browser.PageAsync("/tong-quan"));
        await own.WithDbAsync(async db =>
        {
            var unit = await db.Units.SingleAsync(candidate => candidate.Code == "XA-TAMNGOC");
            var facts = new EvidenceFacts(await db.EvidenceKinds.OrderBy(kind => kind.Id).FirstAsync(), null, new DateOnly(2021, 5, 1), null, null, new DateOnly(2022, 5, 20));
            var officer = DomainBuilders.Person(1, (Role.CoordinationOfficer, 7));
            var file = new EvidenceFile(unit, new StoredContent("0f", "a.pdf", "application/pdf", 1, "00"), facts, unit.Id, officer, DomainBuilders.Now);
            file.Prove([new EvidenceTarget.Criterion("XA-NTM-2021-2025", 1)], new EvidenceRights(officer, unit, new HashSet<string>()), DomainBuilders.Now);
            db.EvidenceFiles.Add(file);
            return await db.SaveChangesAsync();
        });

        var now = await browser.PageAsync("/tong-quan?du=false");
        var then = await browser.PageAsync("/tong-quan?thang=2022-04");
        var commune = await browser.PageAsync("/tong-quan/xa-tamngoc");

        Assert.Equal("Đạt", before);
        Assert.Equal("Có nguy cơ", Cell(now));
        Assert.Equal("Đạt", Cell(then));
        Assert.Contains("“Có nguy cơ”: đạt nhưng hồ sơ chứng minh đã hết hạn tính đến 17/6/2022", now.QuerySelector(".ntm-matrix caption")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Có nguy cơ: 1", now.QuerySelector(".ntm-figures")!.TextContent, StringComparison.Ordinal);
        Assert.Null(now.QuerySelector(".ntm-matrix .ntm-cell[href*='xa-tamngoc'][href$='#tc-1']")!.Closest("tr.is-all"));
        Assert.Equal("Có nguy cơ", Word(commune.QuerySelector("#tc-1 summary .ntm-tag")!));
    }

    [Fact]
    public async Task The_totals_row_counts_the_cells_above_it()
    {
        var page = await PageAsync("vpdp", "/tong-quan");

        var rows = page.QuerySelectorAll(".ntm-matrix tbody tr").Select(row => row.QuerySelectorAll(".ntm-cell").Select(Word).ToList()).ToList();
        var totals = page.QuerySelectorAll(".ntm-matrix tfoot td").Select(total => total.TextContent).ToList();
        Assert.Equal(4, totals.Count);
        Assert.All(totals.Index(), total => Assert.Equal($"{rows.Count(row => row[total.Index] is "Đạt" or "Mới đạt")}/19", total.Item));
    }

    [Fact]
    public async Task An_indicator_without_a_threshold_is_never_shown_as_met()
    {
        var browser = await app.AsAsync("vpdp");

        var waiting = 0;
        foreach (var commune in Communes)
        {
            var page = await browser.PageAsync($"/tong-quan/{commune}");
            foreach (var row in page.QuerySelectorAll(".ntm-crit tbody tr").Where(row => row.TextContent.Contains("Chưa có mức quy định", StringComparison.Ordinal)))
            {
                Assert.Contains(Word(row.QuerySelectorAll("td")[^1].QuerySelector(".ntm-tag")!), (string[])["Chờ mức", "Chưa đánh giá"]);
                waiting++;
            }
        }

        Assert.Equal(44, waiting);
    }

    [Fact]
    public async Task Who_is_late_comes_first_with_the_days()
    {
        var page = await PageAsync("truongban", "/tong-quan");

        var first = page.QuerySelector("section[aria-labelledby=gui-bao-cao] tbody tr")!.TextContent;
        Assert.Contains("Xã Tam Thanh", first, StringComparison.Ordinal);
        Assert.Contains("Quá hạn 2 ngày", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_sees_only_the_communes_assigned_to_them()
    {
        var browser = await app.AsAsync("tv.mttq");

        var page = await browser.PageAsync("/tong-quan");
        var own = await browser.OpenAsync("/tong-quan/xa-tamthang");
        var other = await browser.OpenAsync("/tong-quan/xa-tamngoc");

        Assert.Equal(["Tam Phú", "Tam Thăng"], page.QuerySelectorAll(".ntm-matrix thead th").Skip(1).Select(head => head.FirstChild!.TextContent).Order());
        Assert.DoesNotContain("Tam Ngọc", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task A_commune_reads_its_own_page_and_no_other()
    {
        var browser = await app.AsAsync("xa.tamngoc");

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/tong-quan")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/tong-quan/xa-tamngoc")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/tong-quan/xa-tamphu")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/tong-quan/xa-khong-co")).Status);
    }

    [Fact]
    public async Task A_stranger_from_another_commune_finds_nothing()
    {
        var commune = await app.CommuneAsync();
        var browser = await app.AsAsync(await app.UserAsync(Role.CommuneChair, commune.Code));

        foreach (var other in Communes)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/tong-quan/{other}")).Status);
        }
    }

    [Fact]
    public async Task A_viewer_sees_the_figures_without_links_to_reports()
    {
        var browser = await app.AsAsync("xem");

        foreach (var address in (string[])["/tong-quan", "/tong-quan/xa-tamngoc"])
        {
            var page = await browser.PageAsync(address);
            Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")?.StartsWith("/bao-cao-thang", StringComparison.Ordinal) == true);
        }
    }

    [Fact]
    public async Task A_system_administrator_does_not_enter() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync("quantri")).OpenAsync("/tong-quan")).Status);

    [Theory]
    [InlineData("?thang=2022-07")]
    [InlineData("?thang=thang-sau")]
    [InlineData("?bo=KHONG-CO")]
    public async Task A_month_to_come_and_an_unknown_set_are_not_found(string query)
    {
        var browser = await app.AsAsync("vpdp");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/tong-quan" + query)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/tong-quan/xa-tamngoc" + query)).Status);
    }

    [Fact]
    public async Task Another_set_shows_the_communes_that_follow_it()
    {
        var page = await PageAsync("vpdp", "/tong-quan?bo=XA-NTMNC-2021-2025");

        Assert.Equal(["Tam Phú", "Tam Thăng"], page.QuerySelectorAll(".ntm-matrix thead th").Skip(1).Select(head => head.FirstChild!.TextContent).Order());
    }

    [Fact]
    public async Task The_course_of_a_commune_is_a_table_with_its_picture()
    {
        var page = await PageAsync("vpdp", "/tong-quan/xa-tamngoc");

        var section = page.QuerySelector("section[aria-labelledby=theo-thang]")!;
        var rows = section.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("strong")?.TextContent ?? string.Empty).ToList();
        var drawn = section.QuerySelectorAll("svg text.n1").Select(text => text.TextContent).ToList();
        Assert.Equal(6, rows.Count);
        Assert.Equal(rows, drawn);
    }

    private static string Word(IElement element) => element.ChildNodes.OfType<IText>().Select(text => text.TextContent.Trim()).First(text => text.Length > 0);

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string user, string address) => await (await app.AsAsync(user)).PageAsync(address);
}
