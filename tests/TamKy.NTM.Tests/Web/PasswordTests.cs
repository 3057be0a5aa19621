using System.Net;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

public sealed class PasswordTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Changed = "mật khẩu của riêng tôi";

    [Fact]
    public async Task A_given_password_must_be_changed_before_anything_else()
    {
        var user = await app.UserAsync(Role.CoordinationOfficer, "VPDP-TP", user => user.MustChangePassword = true);
        var browser = await app.AsAsync(user);

        var first = await browser.PageAsync("/doi-mat-khau");
        var answer = await browser.SubmitAsync("/doi-mat-khau", "main form", ("Current", TestUser.Password), ("New", Changed), ("Again", Changed));

        Assert.Contains("Mật khẩu này do người khác cấp", first.QuerySelector("main")!.TextContent);
        Assert.Equal("/", answer.Location?.ToString());
        var next = await browser.PageAsync("/doi-mat-khau");
        Assert.DoesNotContain("Mật khẩu này do người khác cấp", next.QuerySelector("main")!.TextContent);
        Assert.Contains("Đã đổi mật khẩu", next.QuerySelector(".alert-success")!.TextContent);
    }

    [Fact]
    public async Task Until_then_every_page_leads_to_the_change()
    {
        await using var probe = new ProbeApp();
        var browser = await probe.AsAsync(await probe.UserAsync(Role.CoordinationOfficer, "VPDP-TP", user => user.MustChangePassword = true));

        var answer = await browser.OpenAsync("/thu-nghiem/van-phong");

        Assert.Equal((HttpStatusCode.Redirect, "/doi-mat-khau"), (answer.Status, answer.Location?.ToString()));
    }

    [Fact]
    public async Task A_demo_account_changes_nothing_first()
    {
        var page = await (await app.AsAsync("vpdp")).PageAsync("/doi-mat-khau");

        Assert.DoesNotContain("Mật khẩu này do người khác cấp", page.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData(TestUser.Password, "ngắn", "ngắn", "Mật khẩu phải có ít nhất 10 ký tự.")]
    [InlineData(TestUser.Password, "aaaaaaaaaaaa", "aaaaaaaaaaaa", "Mật khẩu phải có ít nhất 4 ký tự khác nhau.")]
    [InlineData(TestUser.Password, "TamKy@2022", "TamKy@2022", "Mật khẩu này dễ đoán.")]
    [InlineData(TestUser.Password, TestUser.Password, TestUser.Password, "Mật khẩu mới phải khác mật khẩu hiện tại.")]
    [InlineData(TestUser.Password, Changed, "khác hẳn đi", "Nhập lại mật khẩu mới: hai lần nhập khác nhau.")]
    [InlineData("không phải", Changed, Changed, "Mật khẩu hiện tại chưa đúng.")]
    public async Task A_change_that_will_not_do_says_why(string current, string changed, string again, string reason)
    {
        var browser = await app.AsAsync(await app.UserAsync(Role.Viewer, "HDND-TP"));

        var answer = await browser.SubmitAsync("/doi-mat-khau", "main form", ("Current", current), ("New", changed), ("Again", again));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(reason, answer.Text);
    }

    [Fact]
    public async Task Other_sessions_end_with_a_changed_password()
    {
        await using var own = new TestApp();
        var user = await own.UserAsync(Role.Viewer, "HDND-TP");
        var other = await own.AsAsync(user);
        await (await own.AsAsync(user)).SubmitAsync("/doi-mat-khau", "main form", ("Current", TestUser.Password), ("New", Changed), ("Again", Changed));

        own.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(HttpStatusCode.Redirect, (await other.OpenAsync("/doi-mat-khau")).Status);
    }
}
