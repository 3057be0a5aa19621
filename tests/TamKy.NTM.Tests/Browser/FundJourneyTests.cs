using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>A commune's officer keeps a project, its arrears and what the people gave, on a phone; the chair approves on a desk.</summary>
[Trait("Kind", "Browser")]
public sealed class FundJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Phone = 360;
    private const int Desk = 1280;

    [Fact]
    public async Task A_project_is_kept_and_what_the_people_gave_is_approved()
    {
        var officer = await chromium.SignInAsync("xa.tamthanh", Phone);
        await officer.GotoAsync("/von");
        await officer.ClickAsync("main a:has-text('Công trình')");
        await CheckAsync(officer);
        await officer.ClickAsync("main a:has-text('Ghi công trình mới')");
        await officer.FillAsync("#Name", "Kè chắn sóng");
        await officer.FillAsync("#Total", "4.200.000.000");
        await officer.FillAsync("#DecisionNumber", "61/QĐ-UBND");
        await officer.FillAsync("#DecisionDate", "3/6/2022");
        await CheckAsync(officer);
        await officer.ClickAsync("main form button");
        await officer.ClickAsync("summary:has-text('Ghi tiến độ')");
        await officer.SelectOptionAsync("#Progress_State", "InProgress");
        await officer.FillAsync("#Progress_Volume", "150.000.000");
        await CheckAsync(officer);
        await officer.ClickAsync("#tien-do button");
        await Expect(officer.Locator("main")).ToContainTextAsync("Đang thi công");

        await officer.ClickAsync("main a:has-text('Nợ đọng của công trình')");
        await officer.ClickAsync("summary:has-text('Ghi phát sinh nợ')");
        await officer.FillAsync("#Entry_Accepted", "150.000.000");
        await officer.FillAsync("#Entry_Provided", "90.000.000");
        await officer.FillAsync("#Entry_Number", "15/BB-NT");
        await officer.FillAsync("#Entry_Date", "10/6/2022");
        await officer.FillAsync("#Entry_Content", "Nghiệm thu đợt 1");
        await CheckAsync(officer);
        await officer.ClickAsync("#ghi button");
        await Expect(officer.Locator("main")).ToContainTextAsync("đang nợ 60.000.000 đồng");

        await officer.GotoAsync("/von/xa-tamthanh/huy-dong");
        await officer.SelectOptionAsync("#Kind", new SelectOptionValue { Label = "Ngày công lao động (số lượng công, đơn giá)" });
        await officer.FillAsync("#Quantity", "40");
        await officer.FillAsync("#Rate", "250.000");
        await officer.FillAsync("#Number", "16/BB");
        await officer.FillAsync("#Date", "10/6/2022");
        await officer.FillAsync("#Content", "Dọn tuyến kè");
        await CheckAsync(officer);
        await officer.ClickAsync("main form button");
        await officer.ClickAsync("#gui button");

        var chair = await chromium.SignInAsync("ct.tamthanh", Desk);
        await chair.GotoAsync(officer.Url);
        await Expect(chair.Locator("main")).ToContainTextAsync("10.000.000 đồng");
        await CheckAsync(chair);
        await chair.ClickAsync("#duyet button");
        await Expect(chair.Locator("main")).ToContainTextAsync("Đã duyệt");
        await chair.GotoAsync("/von/no-dong");
        await CheckAsync(chair);
    }

    private static async Task CheckAsync(IPage page)
    {
        await Chromium.AssertFitsAsync(page);
        await Chromium.AssertAccessibleAsync(page);
    }
}
