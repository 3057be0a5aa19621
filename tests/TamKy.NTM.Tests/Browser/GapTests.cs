using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>A leader on the phone: what each commune lacks, one commune, the months of one indicator.</summary>
[Trait("Kind", "Browser")]
public sealed class GapTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_leader_reads_on_the_phone_what_a_commune_lacks_and_who_must_act()
    {
        var leader = await chromium.SignInAsync("truongban", 360);

        await leader.GotoAsync("/khoang-cach?bo=XA-NTM-2021-2025");
        await Chromium.AssertFitsAsync(leader);
        await Chromium.AssertAccessibleAsync(leader);
        await leader.Locator("tbody th a", new() { HasText = "Tam Thăng" }).ClickAsync();
        await Expect(leader.Locator("h1")).ToContainTextAsync("Khoảng cách của xã Tam Thăng");
        await Expect(leader.Locator("main")).ToContainTextAsync("Phải làm: ");
        await Chromium.AssertFitsAsync(leader);
        await Chromium.AssertAccessibleAsync(leader);
        await leader.Locator("a[href*='/xa-tamthang/chi-tieu/'][href*='/15.1']").ClickAsync();
        await Expect(leader.Locator("h1")).ToContainTextAsync("Chỉ tiêu 15.1");
        await Expect(leader.Locator("svg.ntm-chart")).ToBeVisibleAsync();
        await Chromium.AssertFitsAsync(leader);
        await Chromium.AssertAccessibleAsync(leader);
    }

    [Fact]
    public async Task The_Office_changes_the_margin()
    {
        var office = await chromium.SignInAsync("vpdp", 360);

        await office.GotoAsync("/khoang-cach/muc-canh-bao");
        await Chromium.AssertFitsAsync(office);
        await Chromium.AssertAccessibleAsync(office);
        await office.FillAsync("[name=MarginPercent]", "3");
        await office.FillAsync("[name=Source]", "Ý kiến của Trưởng ban");
        await office.ClickAsync("button:has-text('Lưu mức cảnh báo')");
        await Expect(office.Locator("body")).ToContainTextAsync("Đã đặt mức cảnh báo 3%");
    }
}
