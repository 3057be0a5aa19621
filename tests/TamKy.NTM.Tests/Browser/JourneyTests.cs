using Microsoft.Playwright;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>The whole of the main job in a browser: a commune's report through all hands into the official report, downloaded.</summary>
[Trait("Kind", "Browser")]
public sealed class JourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_report_travels_from_the_commune_into_the_issued_report_of_the_city()
    {
        var id = await chromium.App.ReportIdAsync("XA-TAMTHANH");
        var officer = await chromium.SignInAsync("xa.tamthanh", 360);
        var chair = await chromium.SignInAsync("ct.tamthanh", 360);
        var office = await chromium.SignInAsync("vpdp");
        var head = await chromium.SignInAsync("vpdp.truong");

        await ConfirmAsync(chair, id, "gui");
        await office.GotoAsync($"/bao-cao-thang/{id}/xet");
        await office.ClickAsync("button:has-text('Tiếp nhận báo cáo')");
        await ReturnFirstAsync(office, id, "Đề nghị ghi rõ nguồn của số này.");
        await AcceptRestAsync(office, id);
        await office.ClickAsync(".ntm-bar button.btn-primary");
        Assert.Equal(ReviewState.Returned, await chromium.App.StateAsync(id));

        await officer.GotoAsync("/");
        await officer.ClickAsync("main a.btn-primary");
        await officer.ClickAsync("label:has-text('Đã sửa số liệu, hồ sơ')");
        await officer.FillAsync(".ntm-return textarea", "Đã ghi nguồn ở ghi chú.");
        await Expect(officer.Locator("#dau-luu")).ToContainTextAsync("Đã lưu lúc");
        await Chromium.AssertFitsAsync(officer);
        await officer.ClickAsync("button[name=HandOn]");
        await officer.ClickAsync("main form button");
        await ConfirmAsync(chair, id, "gui");

        await office.GotoAsync($"/bao-cao-thang/{id}/xet");
        await office.ClickAsync("button:has-text('Tiếp nhận báo cáo')");
        await Expect(office.Locator(".ntm-return").First).ToContainTextAsync("Đã ghi nguồn ở ghi chú.");
        await AcceptRestAsync(office, id);
        await office.ClickAsync(".ntm-bar button.btn-primary");
        Assert.Equal(ReviewState.Accepted, await chromium.App.StateAsync(id));

        await office.GotoAsync("/tong-hop/2022-06");
        await office.ClickAsync("#goi-y-het button");
        await office.GotoAsync("/tong-hop/2022-06/chot");
        await Chromium.AssertAccessibleAsync(office);
        await office.ClickAsync("#chot-form button");
        Assert.Equal(ReviewState.Consolidated, await chromium.App.StateAsync(id));
        await head.GotoAsync("/tong-hop/2022-06/ban-hanh");
        await head.FillAsync("#ban-hanh-form [name=Number]", "38");
        await head.FillAsync("#ban-hanh-form [name=Date]", "17/6/2022");
        await Chromium.AssertAccessibleAsync(head);
        await head.ClickAsync("#ban-hanh-form button");

        await head.GotoAsync("/tong-hop/2022-06");
        foreach (var name in new[] { "Word", "PDF", "Excel" })
        {
            var download = await head.RunAndWaitForDownloadAsync(() => head.ClickAsync($"a.ntm-link:has-text('{name}')"));
            Assert.True(new FileInfo(await download.PathAsync()).Length > 5_000, $"{download.SuggestedFilename} is empty.");
        }
    }

    private static async Task ConfirmAsync(IPage page, int id, string step)
    {
        await page.GotoAsync($"/bao-cao-thang/{id}/xac-nhan/{step}");
        await Chromium.AssertFitsAsync(page);
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync($"**/bao-cao-thang/{id}");
    }

    private async Task ReturnFirstAsync(IPage office, int id, string reason)
    {
        var (part, indicator) = await chromium.App.NumericPartAsync(id, Verdict.Pending);
        await office.GotoAsync($"/bao-cao-thang/{id}/xet#phan-{part}");
        var form = office.Locator($"form[action$='xet/{part}']");
        await form.Locator("label:has-text('Trả lại')").First.ClickAsync();
        await form.Locator("select").First.SelectOptionAsync($"{indicator}");
        await form.Locator("textarea").First.FillAsync(reason);
        await form.Locator("button:has-text('Ghi kết luận')").ClickAsync();
    }

    /// <summary>Everything quiet in one step, and one by one what had a warning.</summary>
    private static async Task AcceptRestAsync(IPage office, int id)
    {
        await office.GotoAsync($"/bao-cao-thang/{id}/xet");
        if (await office.Locator("button:has-text('trong một lần')").CountAsync() > 0)
        {
            await office.ClickAsync("button:has-text('trong một lần')");
        }

        for (var left = 60; left > 0; left--)
        {
            await office.GotoAsync($"/bao-cao-thang/{id}/xet");
            var undecided = office.Locator(".ntm-review form.ntm-verdict:not(:has(input[name=Verdict]:checked))");
            if (await undecided.CountAsync() == 0)
            {
                return;
            }

            var form = office.Locator($"form[action='{await undecided.First.GetAttributeAsync("action")}']");
            await form.Locator("label:has-text('Chấp nhận')").ClickAsync();
            await form.Locator("button:has-text('Ghi kết luận')").ClickAsync();
            await office.WaitForLoadStateAsync();
        }
    }
}
