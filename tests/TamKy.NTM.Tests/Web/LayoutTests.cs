using System.Net;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

public sealed class LayoutTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_demo_says_on_every_page_that_it_is_one_and_which_day_it_has()
    {
        var page = await app.Anonymous().PageAsync("/dang-nhap");

        Assert.Equal(
            "Dữ liệu minh họa. Tên người và số liệu không có thật. Cổng đang chạy với ngày 17/6/2022.",
            page.QuerySelector(".ntm-demo")!.TextContent.Trim());
    }

    [Fact]
    public async Task Real_data_carry_no_such_sign()
    {
        using var folder = new TestFolder();
        await PortalProcess.RunAsync(folder, "seed");
        using var real = new TestApp(folder);

        var page = await real.Anonymous().PageAsync("/dang-nhap");

        Assert.Null(page.QuerySelector(".ntm-demo"));
    }

    [Fact]
    public async Task The_header_names_who_is_signed_in()
    {
        var page = await (await app.AsAsync("tp.p.kt")).PageAsync("/doi-mat-khau");

        Assert.Equal("Nguyễn Đức Vinh", page.QuerySelector(".ntm-who b")!.TextContent);
        Assert.Contains("Trưởng phòng, phòng Kinh tế", page.QuerySelector(".ntm-who")!.TextContent);
    }

    [Fact]
    public async Task The_navigation_is_the_same_on_a_phone_and_every_address_in_it_answers()
    {
        foreach (var user in (string[])["xa.tamngoc", "vpdp", "truongban", "tv.mttq", "p.kt", "tckh", "xem", "quantri"])
        {
            var browser = await app.AsAsync(user);
            var page = await browser.PageAsync("/doi-mat-khau");

            var wide = page.QuerySelectorAll(".ntm-nav a").Select(link => link.GetAttribute("href")).ToList();
            var phone = page.QuerySelectorAll(".ntm-menu nav a").Select(link => link.GetAttribute("href")).ToList();

            Assert.Equal(wide, phone.Take(wide.Count));
            Assert.Contains("/doi-mat-khau", phone);
            foreach (var address in phone)
            {
                Assert.True((await browser.OpenAsync(address!)).Status is HttpStatusCode.OK, $"{address} for {user}");
            }
        }
    }

    [Fact]
    public async Task Vietnamese_letters_are_sent_as_they_are()
    {
        using var response = await app.Anonymous().GetAsync("/dang-nhap");

        Assert.DoesNotContain("&#x", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_header()
    {
        var page = await (await app.AsAsync("vpdp")).PageAsync("/doi-mat-khau");

        var first = page.QuerySelector("a, button, input")!;

        Assert.Equal("#noi-dung", first.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main#noi-dung"));
    }
}
