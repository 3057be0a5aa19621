using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>A unit reports late and asks for more time, the Office grants it, and the task is within time again; on a phone's width, every page checked.</summary>
[Trait("Kind", "Browser")]
public sealed class ProgrammeJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Phone = 360;

    [Fact]
    public async Task A_late_task_is_reported_extended_and_within_time_again()
    {
        var id = await chromium.App.WithDbAsync(db => db.TaskOccurrences.Where(own => own.Task.Code == "CT22-021" && own.Unit.Code == "XA-TAMTHANH").Select(own => own.Id).SingleAsync());
        var address = new Uri(chromium.Address, $"/chuong-trinh/luot/{id}").ToString();
        var officer = await chromium.SignInAsync("xa.tamthanh", Phone);
        var office = await chromium.SignInAsync("vpdp", Phone);

        await officer.GotoAsync(address);
        await Expect(officer.Locator(".ntm-status")).ToContainTextAsync("Quá hạn chưa hoàn thành");
        await officer.FillAsync("[name='Progress.Percent']", "40");
        await officer.FillAsync("[name='Progress.Text']", "Đã dự thảo phân công");
        await officer.FillAsync("[name='Progress.Cause']", "Thay đổi nhân sự");
        await officer.ClickAsync("button:has-text('Lưu tiến độ')");
        await CheckAsync(officer);
        await officer.FillAsync("[name='Time.Until']", "30/6/2022");
        await officer.FillAsync("[name='Time.Reason']", "Chờ Đảng ủy cho ý kiến");
        await officer.ClickAsync("button:has-text('Gửi đề nghị')");
        await CheckAsync(officer);
        await Expect(officer.Locator(".ntm-status")).ToContainTextAsync("Quá hạn chưa hoàn thành");

        await office.GotoAsync(new Uri(chromium.Address, "/chuong-trinh?trang-thai=xin-gia-han").ToString());
        await CheckAsync(office);
        await office.GotoAsync(address);
        await CheckAsync(office);
        await office.ClickAsync("button:has-text('Đồng ý gia hạn')");
        await Expect(office.Locator(".ntm-status")).ToContainTextAsync("Đang thực hiện");

        await officer.ReloadAsync();
        await Expect(officer.Locator(".ntm-status")).ToContainTextAsync("Đang thực hiện");
        await Expect(officer.Locator(".ntm-status")).ToContainTextAsync("30/6/2022");
        await CheckAsync(officer);
        await officer.GotoAsync(new Uri(chromium.Address, "/chuong-trinh/tien-do-nam?don-vi=XA-TAMTHANH&tim=CT22-021").ToString());
        await Expect(officer.Locator("#han-t6")).ToBeVisibleAsync();
        await CheckAsync(officer);
    }

    private static async Task CheckAsync(IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        await Chromium.AssertFitsAsync(page);
        await Chromium.AssertAccessibleAsync(page);
    }
}
