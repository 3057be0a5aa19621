using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

public sealed class ErrorPageTests(ProbeApp app) : IClassFixture<ProbeApp>
{
    [Theory]
    [InlineData("/khong-co", 404, "Không có trang này")]
    [InlineData("/thu-nghiem/van-phong", 403, "Trang này thuộc việc của vai trò khác")]
    [InlineData("/thu-nghiem/quyen", 403, "Trang này thuộc việc của vai trò khác")]
    [InlineData("/thu-nghiem/quy-tac", 409, "Việc này chưa làm được")]
    [InlineData("/thu-nghiem/cham", 409, "Nội dung vừa thay đổi")]
    [InlineData("/thu-nghiem/loi", 500, "Cổng gặp lỗi")]
    public async Task Every_error_is_a_page_in_Vietnamese_with_a_code_to_quote(string address, int status, string title)
    {
        var browser = await app.AsAsync("xa.tamngoc");

        var answer = await browser.OpenAsync(address);

        Assert.Equal((status, title), ((int)answer.Status, answer.Title));
        Assert.StartsWith($"{status}-", answer.Page.QuerySelector(".ntm-facts strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("xa.tamngoc", answer.Text);
    }

    [Fact]
    public async Task A_refusal_says_its_sentence_and_leads_back()
    {
        var browser = await app.AsAsync("vpdp");
        browser.DefaultRequestHeaders.Referrer = new Uri(TestApp.Address, "/doi-mat-khau?a=1");

        var answer = await browser.OpenAsync("/thu-nghiem/quy-tac");

        Assert.Contains("Tháng này đã chốt.", answer.Text);
        Assert.NotNull(answer.Page.QuerySelector("main a[href='/doi-mat-khau?a=1']"));
    }

    [Fact]
    public async Task The_page_of_a_bug_tells_nothing_of_the_machine()
    {
        var answer = await (await app.AsAsync("vpdp")).OpenAsync("/thu-nghiem/loi");

        Assert.DoesNotContain("secret", answer.Page.Source.Text);
        Assert.DoesNotContain("Exception", answer.Page.Source.Text);
    }

    [Theory]
    [InlineData("/thu-nghiem/quy-tac", 409, "Tháng này đã chốt.")]
    [InlineData("/thu-nghiem/van-phong", 403, "Vai trò của bạn")]
    [InlineData("/thu-nghiem/loi", 500, "Lỗi ở phía cổng")]
    [InlineData("/khong-co", 404, "Địa chỉ có thể đã gõ sai")]
    public async Task A_script_gets_the_message_as_JSON(string address, int status, string message)
    {
        var browser = await app.AsAsync("xa.tamngoc");
        browser.DefaultRequestHeaders.Remove("Accept");
        browser.DefaultRequestHeaders.Add("Accept", "application/json");

        using var response = await browser.GetAsync(address);

        Assert.Equal(status, (int)response.StatusCode);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.StartsWith(message, body.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_without_a_session_is_told_so_and_not_led_away()
    {
        var browser = app.Anonymous();
        browser.DefaultRequestHeaders.Remove("Accept");
        browser.DefaultRequestHeaders.Add("Accept", "application/json");

        using var response = await browser.GetAsync("/thu-nghiem/ai");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Đăng nhập lại để làm tiếp.", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_form_of_an_old_session_is_refused_and_shows_what_was_typed()
    {
        var browser = await app.AsAsync("xa.tamngoc");
        using var form = new FormUrlEncodedContent([new("Text", "Đường liên thôn đã xong"), new("Password", "bí mật của tôi")]);

        using var response = await browser.PostAsync("/thu-nghiem/ghi", form);

        var answer = await Answer.OfAsync(response);
        Assert.Equal((HttpStatusCode.BadRequest, "Phiên làm việc đã cũ"), (answer.Status, answer.Title));
        Assert.Equal("Đường liên thôn đã xong", Assert.Single(answer.Page.QuerySelectorAll("main textarea")).TextContent);
    }

    [Fact]
    public async Task A_form_without_a_session_leads_to_the_sign_in_and_back_to_the_page_it_was_on()
    {
        var browser = app.Anonymous();
        browser.DefaultRequestHeaders.Referrer = new Uri(TestApp.Address, "/doi-mat-khau");

        using var response = await browser.PostAsync("/thu-nghiem/ghi", new FormUrlEncodedContent([]));

        Assert.Equal("/dang-nhap?ReturnUrl=%2Fdoi-mat-khau", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_form_with_far_too_many_fields_is_a_bad_request()
    {
        var browser = await app.AsAsync("xa.tamngoc");
        using var form = new FormUrlEncodedContent(Enumerable.Range(0, 6_000).Select(i => KeyValuePair.Create($"f{i}", "1")));

        using var response = await browser.PostAsync("/thu-nghiem/ghi", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
