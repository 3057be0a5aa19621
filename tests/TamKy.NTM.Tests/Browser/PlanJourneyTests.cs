using Microsoft.Playwright;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>A plan from the first word to the decision, on a phone's width, every page it passes checked.</summary>
[Trait("Kind", "Browser")]
public sealed class PlanJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Phone = 360;

    [Fact]
    public async Task A_plan_is_written_appraised_and_approved_on_a_phone()
    {
        var officer = await chromium.SignInAsync("xa.tamngoc", Phone);
        var chair = await chromium.SignInAsync("ct.tamngoc", Phone);
        var office = await chromium.SignInAsync("vpdp", Phone);
        var department = await chromium.SignInAsync("tp.p.vhtt", Phone);
        var leader = await chromium.SignInAsync("truongban", Phone);

        await OpenAsync(officer, "/dat-chuan");
        await officer.ClickAsync("a:has-text('Lập phương án')");
        await CheckAsync(officer);
        await officer.SelectOptionAsync("#SetId", new SelectOptionValue { Label = await AdvancedSetAsync() });
        await officer.SelectOptionAsync("#Year", "2022");
        await officer.ClickAsync("main form button");
        await CheckAsync(officer);
        await officer.FillAsync("#Goal", "Đạt chuẩn nâng cao ngay trong năm.");
        foreach (var input in await officer.Locator("input[name^='Targets[']").AllAsync())
        {
            await input.FillAsync("Đạt");
        }

        await officer.FillAsync("input[name^='Costs['] >> nth=0", "1.250,5");
        await officer.ClickAsync("button[name=HandOn]");
        await CheckAsync(officer);
        await officer.ClickAsync("main form button");
        var id = await chromium.App.PlanIdAsync("XA-TAMNGOC");

        await chair.GotoAsync("/");
        await chair.ClickAsync("main a:has-text('Ký tờ trình'), main a.btn-primary");
        await CheckAsync(chair);
        await ConfirmAsync(chair, id, "de-nghi-tham-dinh");
        await OpenAsync(office, $"/dat-chuan/ke-hoach/{id}/lay-y-kien");
        foreach (var box in await office.Locator("main input[type=checkbox]").AllAsync())
        {
            await box.UncheckAsync();
        }

        await office.CheckAsync("label:has-text('Phòng Văn hóa và Thông tin')");
        await office.ClickAsync("main form button");
        await Expect(office.Locator(".ntm-status")).ToContainTextAsync("0/1 phòng, ban đã góp ý");

        await OpenAsync(department, $"/dat-chuan/ke-hoach/{id}/y-kien");
        await department.CheckAsync("label:has-text('Thống nhất')");
        await department.ClickAsync("main form button");
        await CheckAsync(department);
        await OpenAsync(office, $"/dat-chuan/ke-hoach/{id}/xac-nhan/ket-luan");
        await office.FillAsync("#Comment", "Đủ điều kiện trình phê duyệt.");
        await office.ClickAsync("main form button");
        await ConfirmAsync(office, id, "trinh-phe-duyet");
        await OpenAsync(leader, $"/dat-chuan/ke-hoach/{id}/xac-nhan/phe-duyet");
        await leader.FillAsync("#Number", "901/QĐ-UBND");
        await leader.FillAsync("#Date", "17/6/2022");
        await leader.ClickAsync("main form button");
        await Expect(leader.Locator(".ntm-status")).ToContainTextAsync("901/QĐ-UBND");
        await CheckAsync(leader);

        Assert.Equal(PlanState.Approved, await chromium.App.PlanStateAsync(id));
        var download = await officer.RunAndWaitForDownloadAsync(async () =>
        {
            await officer.GotoAsync($"/dat-chuan/ke-hoach/{id}");
            await officer.ClickAsync("#van-ban ~ ul a >> nth=0");
        });
        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
        await OpenAsync(officer, $"/dat-chuan/cong-nhan/{await chromium.App.RecognitionIdAsync("XA-TAMNGOC", NtmLevel.StandardCommune)}");
        await OpenAsync(office, "/dat-chuan/huong-dan/xa-nang-cao");
    }

    private static async Task ConfirmAsync(IPage page, int id, string step)
    {
        await OpenAsync(page, $"/dat-chuan/ke-hoach/{id}/xac-nhan/{step}");
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync($"**/dat-chuan/ke-hoach/{id}");
    }

    private static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await CheckAsync(page);
    }

    private static async Task CheckAsync(IPage page)
    {
        await Chromium.AssertFitsAsync(page);
        await Chromium.AssertAccessibleAsync(page);
    }

    private Task<string> AdvancedSetAsync() => chromium.App.WithDbAsync(db => Task.FromResult(
        db.CriteriaSets.Single(set => set.Level == NtmLevel.AdvancedCommune && set.PeriodTo >= 2022).Name));
}
