using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>Nothing typed is lost: the form saves itself, says so truthfully, and keeps what it could not send.</summary>
[Trait("Kind", "Browser")]
public sealed partial class TypingTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task What_is_typed_is_stored_without_a_button()
    {
        var (page, field) = await OpenAsync();

        await field.FillAsync("33,3");

        await Expect(Sign(page)).ToHaveTextAsync(Saved());
        await page.ReloadAsync();
        await Expect(field).ToHaveValueAsync("33,3");
    }

    [Fact]
    public async Task A_number_with_two_readings_is_asked_about()
    {
        var (page, field) = await OpenAsync();

        await field.FillAsync("61.5");
        await page.ClickAsync("button:has-text('61,5 (')");

        await Expect(Sign(page)).ToHaveTextAsync(Saved());
        await Expect(field).ToHaveValueAsync("61,5");
    }

    [Fact]
    public async Task What_is_typed_without_a_line_is_sent_when_it_is_back()
    {
        var (page, field) = await OpenAsync();
        await page.Context.SetOfflineAsync(true);

        await field.FillAsync("44,4");
        await Expect(Sign(page)).ToContainTextAsync("Mất mạng");
        await page.Context.SetOfflineAsync(false);

        await Expect(Sign(page)).ToHaveTextAsync(Saved());
        await page.ReloadAsync();
        await Expect(field).ToHaveValueAsync("44,4");
    }

    [Fact]
    public async Task What_is_typed_after_the_session_ended_is_there_after_signing_in_again()
    {
        var (page, field) = await OpenAsync();
        var address = page.Url;
        await page.Context.ClearCookiesAsync();

        await field.FillAsync("55,5");
        await Expect(Sign(page)).ToContainTextAsync("Hết phiên");
        await page.GotoAsync("/dang-nhap");
        await page.FillAsync("[name=UserName]", "xa.tamthang");
        await page.FillAsync("[name=Password]", "TamKy@2022");
        await page.ClickAsync("main form button");
        await page.GotoAsync(address);

        await Expect(Sign(page)).ToHaveTextAsync(Saved());
        await Expect(field).ToHaveValueAsync("55,5");
    }

    [Fact]
    public async Task Of_two_people_in_one_criterion_each_sees_both_values()
    {
        var (first, field) = await OpenAsync();
        var (second, other) = await OpenAsync();
        await field.FillAsync("11,1");
        await Expect(Sign(first)).ToHaveTextAsync(Saved());

        await other.FillAsync("22,2");

        await Expect(Sign(second)).ToContainTextAsync("Người khác vừa sửa");
        await Expect(second.Locator("[data-tranh-chap]").Filter(new LocatorFilterOptions { HasText = "11,1" })).ToContainTextAsync("22,2");
        await second.ClickAsync("button:has-text('Giữ chữ của tôi')");
        await Expect(Sign(second)).ToHaveTextAsync(Saved());
    }

    private static ILocator Sign(IPage page) => page.Locator("#dau-luu");

    [GeneratedRegex(@"Đã lưu lúc \d\d:\d\d")]
    private static partial Regex Saved();

    private async Task<(IPage Page, ILocator Field)> OpenAsync()
    {
        var id = await chromium.App.ReportIdAsync("XA-TAMTHANG");
        var (part, indicator) = await chromium.App.NumericPartAsync(id, Verdict.Returned);
        var page = await chromium.SignInAsync("xa.tamthang");
        await page.GotoAsync($"/bao-cao-thang/{id}/sua");
        return (page, page.Locator($"[name='Parts[{part}].Values[{indicator}]']"));
    }
}
