using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

public sealed class SecurityHeaderTests(ProbeApp app) : IClassFixture<ProbeApp>
{
    [Theory]
    [InlineData("/dang-nhap")]
    [InlineData("/doi-mat-khau")]
    [InlineData("/loi/404")]
    [InlineData("/khong-co")]
    [InlineData("/thu-nghiem/loi")]
    [InlineData("/thu-nghiem/van-phong")]
    [InlineData("/health")]
    [InlineData("/theme.css")]
    [InlineData("/lib/icons.svg")]
    public async Task Every_answer_carries_the_headers(string address)
    {
        var browser = await app.AsAsync("xa.tamngoc");

        using var response = await browser.GetAsync(address);

        string Header(string name) => string.Join(' ', response.Headers.GetValues(name));
        Assert.Equal(
            "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData("/doi-mat-khau")]
    [InlineData("/thu-nghiem/ai")]
    [InlineData("/khong-co")]
    public async Task What_is_made_for_a_user_is_not_kept_by_the_browser(string address)
    {
        using var response = await (await app.AsAsync("xa.tamngoc")).GetAsync(address);

        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Nothing_on_a_page_is_inline_or_from_elsewhere()
    {
        var page = await (await app.AsAsync("xa.tamngoc")).PageAsync("/doi-mat-khau");

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.All(page.QuerySelectorAll("link, script, img"), element =>
            Assert.StartsWith("/", element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_style_font_and_icon_of_a_page_is_there()
    {
        var browser = await app.AsAsync("xa.tamngoc");
        var page = await browser.PageAsync("/doi-mat-khau");

        var addresses = page.QuerySelectorAll("link").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")!.Split('#')[0])).Distinct().ToList();

        Assert.True(addresses.Count >= 5);
        foreach (var address in addresses)
        {
            using var response = await app.Anonymous().GetAsync(address);
            Assert.True(response.IsSuccessStatusCode, address);
        }
    }

    [Fact]
    public async Task In_production_cookies_are_secure()
    {
        await using var production = new ProductionApp();

        using var response = await production.Anonymous().GetAsync("/dang-nhap");

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie));
    }

    [Fact]
    public async Task In_production_a_browser_is_told_to_come_back_by_https_only()
    {
        await using var production = new ProductionApp();
        var browser = production.Anonymous();

        using var response = await browser.GetAsync("https://ntm.tamky.example/dang-nhap");

        Assert.Contains("max-age", Assert.Single(response.Headers.GetValues("Strict-Transport-Security")));
    }

    private sealed class ProductionApp : TestApp
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions.UseEnvironment(builder, "Production");
        }
    }
}
