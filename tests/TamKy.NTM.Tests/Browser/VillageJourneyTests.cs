using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>A commune's officer keeps a village on a phone: from the register to the month's state, every page checked.</summary>
[Trait("Kind", "Browser")]
public sealed class VillageJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Phone = 360;

    [Fact]
    public async Task A_village_is_entered_on_a_phone()
    {
        var officer = await chromium.SignInAsync("xa.tamphu", Phone);
        await officer.GotoAsync("/thon");
        await CheckAsync(officer);
        await officer.ClickAsync("main a:has-text('Thêm thôn')");
        await CheckAsync(officer);
        await officer.FillAsync("#Name", "Thôn Bình Minh");
        await officer.ClickAsync("main form button");
        await CheckAsync(officer);
        await officer.FillAsync("#Register_Year", "2022");
        await officer.ClickAsync("button:has-text('Đăng ký phấn đấu')");
        await officer.ClickAsync("main a:has-text('Nhập kết quả tháng 6/2022')");
        await CheckAsync(officer);
        await officer.SelectOptionAsync("select[name$='.Judged'] >> nth=0", "dat");
        await officer.SelectOptionAsync("select[name$='.Judged'] >> nth=1", "chua");
        await officer.ClickAsync("button:has-text('Lưu kết quả')");
        await Expect(officer.Locator("[role=status] >> nth=0")).ToContainTextAsync("Đã lưu");
        await CheckAsync(officer);
        await officer.ClickAsync("a:has-text('Trang của thôn')");
        await Expect(officer.Locator("main")).ToContainTextAsync("Đạt 1/10 tiêu chí");
        await CheckAsync(officer);
        await officer.GotoAsync("/thon/nhap-excel");
        await CheckAsync(officer);

        var office = await chromium.SignInAsync("vpdp", Phone);
        await office.GotoAsync("/thon/thon-tp-quythuong/sua");
        await CheckAsync(office);
    }

    private static async Task CheckAsync(IPage page)
    {
        await Chromium.AssertFitsAsync(page);
        await Chromium.AssertAccessibleAsync(page);
    }
}
