using System.Net;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

public sealed class SignInTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Refusal = "Tên đăng nhập hoặc mật khẩu chưa đúng. Sai 5 lần thì khóa 15 phút.";

    [Fact]
    public async Task A_demo_account_signs_in_and_lands_on_the_first_page()
    {
        var browser = app.Anonymous();

        var answer = await browser.SubmitAsync("/dang-nhap", "main form", ("UserName", "xa.tamthang"), ("Password", "TamKy@2022"));

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.Status, answer.Location?.ToString()));
        Assert.Contains("Lê Thị Thu Hà", (await browser.PageAsync("/doi-mat-khau")).QuerySelector("header")!.TextContent);
    }

    [Fact]
    public async Task The_sign_in_page_shows_the_last_days_of_the_month()
    {
        var page = await app.Anonymous().PageAsync("/dang-nhap");

        var table = page.QuerySelector("aside table")!;
        Assert.Equal("Hạn gửi báo cáo tháng 6/2022", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(["15/6/2022", "20/6/2022", "27/6/2022"], table.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task A_name_in_capitals_with_spaces_around_signs_in_too()
    {
        var answer = await app.Anonymous().SubmitAsync("/dang-nhap", "main form", ("UserName", "  XA.TamPhu "), ("Password", "TamKy@2022"));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    [Fact]
    public async Task The_user_comes_back_to_the_page_that_was_asked_for()
    {
        var browser = app.Anonymous();
        var asked = await browser.OpenAsync("/doi-mat-khau?tu=thu");

        var answer = await browser.SubmitAsync(asked.Location!.ToString(), "main form", ("UserName", "vpdp"), ("Password", "TamKy@2022"));

        Assert.Equal("/doi-mat-khau?tu=thu", answer.Location?.ToString());
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org")]
    [InlineData("javascript:alert(1)")]
    public async Task An_address_of_another_site_is_never_followed(string returnUrl)
    {
        var page = $"/dang-nhap?ReturnUrl={Uri.EscapeDataString(returnUrl)}";

        var answer = await app.Anonymous().SubmitAsync(page, "main form", ("UserName", "vpdp"), ("Password", "TamKy@2022"));

        Assert.Equal("/", answer.Location?.ToString());
    }

    [Fact]
    public async Task A_wrong_password_keeps_the_name_and_forgets_the_password()
    {
        var answer = await app.Anonymous().SubmitAsync("/dang-nhap", "main form", ("UserName", "xem"), ("Password", "sai mật khẩu"));

        Assert.Contains(Refusal, answer.Text);
        Assert.Equal("xem", answer.Page.QuerySelector("#UserName")!.GetAttribute("value"));
        Assert.Equal(string.Empty, answer.Page.QuerySelector("#Password")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_empty_form_says_which_fields_are_missing()
    {
        var answer = await app.Anonymous().SubmitAsync("/dang-nhap", "main form");

        Assert.Equal(
            ["Tên đăng nhập: chưa nhập.", "Mật khẩu: chưa nhập."],
            answer.Page.QuerySelectorAll(".alert-danger a").Select(link => link.TextContent));
        Assert.Equal(["#UserName", "#Password"], answer.Page.QuerySelectorAll(".alert-danger a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Unknown_wrong_disabled_and_locked_accounts_are_refused_with_the_same_page()
    {
        var known = await app.UserAsync(Role.Viewer, "HDND-TP");
        var disabled = await app.UserAsync(Role.Viewer, "HDND-TP", user => user.IsDisabled = true);
        var locked = await app.UserAsync(Role.Viewer, "HDND-TP", user => user.LockoutEnd = DateTimeOffset.UtcNow.AddMinutes(10));
        (string Name, string Password)[] attempts =
        [
            ("khong.co", TestUser.Password), (known.UserName!, "sai mật khẩu"), (disabled.UserName!, TestUser.Password), (locked.UserName!, TestUser.Password),
        ];

        var pages = new List<string>();
        foreach (var (name, password) in attempts)
        {
            var answer = await app.Anonymous().SubmitAsync("/dang-nhap", "main form", ("UserName", name), ("Password", password));
            answer.Page.QuerySelector("#UserName")!.RemoveAttribute("value");
            pages.Add($"{answer.Status} {answer.Page.QuerySelector("main")!.TextContent}");
        }

        Assert.Contains(Refusal, pages[0]);
        Assert.All(pages, page => Assert.Equal(pages[0], page));
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_too()
    {
        var user = await app.UserAsync(Role.Viewer, "HDND-TP");
        var browser = app.Anonymous();
        for (var i = 0; i < 5; i++)
        {
            await browser.SubmitAsync("/dang-nhap", "main form", ("UserName", user.UserName!), ("Password", "sai mật khẩu"));
        }

        var answer = await browser.SubmitAsync("/dang-nhap", "main form", ("UserName", user.UserName!), ("Password", TestUser.Password));

        Assert.Contains(Refusal, answer.Text);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var browser = await app.AsAsync("truongban");

        var answer = await browser.SubmitAsync("/doi-mat-khau", "form[action='/dang-xuat']");

        Assert.Equal("/dang-nhap", answer.Location?.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/doi-mat-khau")).Status);
    }

    [Fact]
    public async Task Who_is_signed_in_is_not_asked_again()
    {
        var browser = await app.AsAsync("vpdp");

        var answer = await browser.OpenAsync("/dang-nhap");

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.Status, answer.Location?.ToString()));
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_are_stopped_with_a_page()
    {
        await using var strict = new TestApp().With("Access:SignInsPerMinute", "2");
        var browser = strict.Anonymous();
        await browser.SubmitAsync("/dang-nhap", "main form", ("UserName", "a"), ("Password", "b"));
        await browser.SubmitAsync("/dang-nhap", "main form", ("UserName", "c"), ("Password", "d"));

        var answer = await browser.SubmitAsync("/dang-nhap", "main form", ("UserName", "vpdp"), ("Password", "TamKy@2022"));

        Assert.Equal((HttpStatusCode.TooManyRequests, "Đăng nhập quá nhiều lần"), (answer.Status, answer.Title));
    }
}
