using Microsoft.Playwright;
using TamKy.NTM.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>The Office begins a year's programme, imports a Word table, matches a unit by hand and stores it; every page checked.</summary>
[Trait("Kind", "Browser")]
public sealed class ProgrammeImportJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_programme_is_begun_and_imported_from_Word()
    {
        var office = await chromium.SignInAsync("vpdp");
        await office.GotoAsync("/chuong-trinh");
        await office.ClickAsync("a:has-text('Lập chương trình năm khác')");
        await CheckAsync(office);
        await office.SelectOptionAsync("#Model", "");
        await office.ClickAsync("#lap-form button");
        await CheckAsync(office);
        await office.ClickAsync("a:has-text('Nhập từ tệp')");
        await CheckAsync(office);
        await office.SetInputFilesAsync("#tep", Path.Combine(Approved.Root, "tests/TamKy.NTM.Tests/Kit/Files/chuong-trinh-2023.docx"));
        await office.ClickAsync("#nhap-form button");
        await CheckAsync(office);
        await office.SelectOptionAsync("#ghep-0", "TTVHTT");
        await office.ClickAsync("#xem-lai-form button:has-text('Xem lại')");
        await office.ClickAsync("#xem-lai-form button:has-text('Ghi vào dự thảo')");
        await Expect(office.Locator("[role=status] >> nth=0")).ToContainTextAsync("thêm 4 việc");
        await CheckAsync(office);
        await office.ClickAsync("a:has-text('Hướng dẫn các xã đăng ký sản phẩm OCOP')");
        await CheckAsync(office);
        await office.SetViewportSizeAsync(360, 800);
        await CheckAsync(office);
    }

    private static async Task CheckAsync(IPage page)
    {
        await Chromium.AssertFitsAsync(page);
        await Chromium.AssertAccessibleAsync(page);
    }
}
