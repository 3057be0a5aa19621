using Microsoft.Playwright;
using TamKy.NTM.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>The end of Tam Kỳ's communes on 30/6/2025, as the Office enters it: a draft by keyboard on a computer, decided on a phone, taken back.</summary>
[Trait("Kind", "Browser")]
public sealed class ReorganizationTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Phone = 360;

    [Fact]
    public async Task Two_communes_become_a_ward_and_it_is_taken_back()
    {
        var officer = await chromium.SignInAsync("vpdp");
        await DraftByKeyboardAsync(officer);
        await Expect(officer.Locator("main")).ToContainTextAsync("Tổng trước và sau khớp");
        await CheckAsync(officer);
        await officer.ClickAsync("a:has-text('Quyết bằng tay') >> nth=0");
        await officer.CheckAsync("label:has-text('Chưa đạt')");
        await officer.FillAsync("#Reason", "Một xã chưa công bố quy hoạch.");
        await CheckAsync(officer);
        await officer.ClickAsync("main form button");
        await Expect(officer.Locator("main")).ToContainTextAsync("Một xã chưa công bố quy hoạch.");

        var head = await chromium.SignInAsync("vpdp.truong", Phone);
        await head.GotoAsync(Merging.List);
        await CheckAsync(head);
        await head.ClickAsync("main tbody a");
        await CheckAsync(head);
        await head.ClickAsync("a:has-text('Quyết định áp dụng')");
        await CheckAsync(head);
        await head.ClickAsync("#ap-dung-form button");
        await Expect(head.Locator("[role=status] >> nth=0")).ToContainTextAsync("Đã áp dụng từ 1/7/2025");
        await CheckAsync(head);
        await head.GotoAsync("/quan-tri/don-vi?ngay=1/7/2025");
        await Expect(head.Locator("tbody tr:has-text('P-QUANGPHU')")).ToContainTextAsync("Xã Tam Phú, Xã Tam Thanh");
        await CheckAsync(head);

        await head.GotoAsync(Merging.List);
        await head.ClickAsync("main tbody a");
        await head.ClickAsync("a:has-text('Thu hồi')");
        await CheckAsync(head);
        await head.FillAsync("#Reason", "Ghi nhầm mẫu số.");
        await head.FillAsync("#LegalBasis", "CV 12/UBND");
        await head.ClickAsync("#thu-hoi-form button");
        await Expect(head.Locator("main .alert-warning")).ToContainTextAsync("Đã thu hồi.");
        await CheckAsync(head);
    }

    /// <summary>Every control of the two steps is reached and worked without a mouse, in the order in which it is read.</summary>
    private static async Task DraftByKeyboardAsync(IPage page)
    {
        await page.GotoAsync($"{Merging.List}/moi");
        await CheckAsync(page);
        await page.FocusAsync("#Kind-Merge");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "Xã Tam Phú");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "Xã Tam Thanh");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "Ngày đầu của đơn vị mới");
        await page.Keyboard.TypeAsync("1/7/2025");
        await TabToAsync(page, "Căn cứ");
        await page.Keyboard.TypeAsync("NQ 1659/NQ-UBTVQH15");
        await TabToAsync(page, "Lưu dự thảo và tiếp");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/don-vi-moi");
        await CheckAsync(page);
        await page.FocusAsync("[name='Rows[0].Name']");
        await page.Keyboard.TypeAsync("Phường Quảng Phú");
        await TabToAsync(page, "Mã");
        await page.Keyboard.TypeAsync("P-QUANGPHU");
        await TabToAsync(page, "Loại");
        await page.Keyboard.TypeAsync("Phường");
        await TabToAsync(page, "Mẫu số là gì");
        await page.Keyboard.TypeAsync("số hộ");
        await TabToAsync(page, "Lấy từ đâu");
        await page.Keyboard.TypeAsync("Niên giám thống kê 2024");
        await TabToAsync(page, "Mẫu số của xã Tam Phú");
        await page.Keyboard.TypeAsync("2.150");
        await TabToAsync(page, "Mẫu số của xã Tam Thanh");
        await page.Keyboard.TypeAsync("1.480");
        await TabToAsync(page, "Lưu và xem trước");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("don-vi-moi", StringComparison.Ordinal));
    }

    /// <summary>On with Tab until what has the focus is called so.</summary>
    private static async Task TabToAsync(IPage page, string name)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>("(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()");
            if (focused.StartsWith(name, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"{page.Url} has no “{name}” after what had the focus.");
    }

    private static async Task CheckAsync(IPage page)
    {
        await Chromium.AssertFitsAsync(page);
        await Chromium.AssertAccessibleAsync(page);
    }
}
