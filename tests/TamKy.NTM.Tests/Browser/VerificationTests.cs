using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>A department disputes a figure, the commune answers, the Office concludes.</summary>
[Trait("Kind", "Browser")]
public sealed class VerificationTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Schools = "/danh-gia/xa-ntm-2021-2025/5";

    [Fact]
    public async Task A_disputed_figure_reaches_the_conclusion_with_its_answer()
    {
        var id = await chromium.App.ReportIdAsync("XA-TAMPHU");
        var department = await chromium.SignInAsync("p.gddt");
        var commune = await chromium.SignInAsync("xa.tamphu", 360);
        var office = await chromium.SignInAsync("vpdp");

        await department.GotoAsync("/danh-gia");
        await Chromium.AssertAccessibleAsync(department);
        await department.GotoAsync(Schools);
        var row = department.Locator("tr", new() { HasText = "Xã Tam Phú" }).First;
        await row.Locator("select").First.SelectOptionAsync("Disagreed");
        await row.Locator("[name$=Value]").FillAsync("50");
        await row.Locator("[name$=Reason]").FillAsync("Một trường hết hạn công nhận từ tháng 3.");
        await Chromium.AssertAccessibleAsync(department);
        await department.ClickAsync("button:has-text('Ghi ý kiến')");
        await Expect(department.Locator("body")).ToContainTextAsync("Đã ghi 1 ý kiến");

        await commune.GotoAsync("/danh-gia/xa/xa-tamphu");
        await Chromium.AssertFitsAsync(commune);
        await Chromium.AssertAccessibleAsync(commune);
        var dispute = commune.Locator(".ntm-return", new() { HasText = "Một trường hết hạn" });
        await dispute.Locator("textarea").FillAsync("Đã có quyết định công nhận lại ngày 10/6/2022.");
        await dispute.Locator("button").ClickAsync();

        await office.GotoAsync($"/bao-cao-thang/{id}/xet");
        var part = office.Locator(".ntm-review", new() { HasText = "Một trường hết hạn" });
        await Expect(part).ToContainTextAsync("Đã có quyết định công nhận lại");
        await part.Locator("label:has-text('Chấp nhận')").ClickAsync();
        await part.Locator("button:has-text('Ghi kết luận')").ClickAsync();
        await Expect(office.Locator("[role=alert]").First).ToContainTextAsync("Chọn số dùng để tổng hợp");
        part = office.Locator(".ntm-review", new() { HasText = "Một trường hết hạn" });
        await part.Locator("input[value=Reported]").CheckAsync();
        await part.Locator("[name$=Reason]").First.FillAsync("Theo quyết định công nhận lại.");
        await part.Locator("button:has-text('Ghi kết luận')").ClickAsync();

        var entry = await chromium.App.WithDbAsync(db => Task.FromResult(db.Set<IndicatorEntry>()
            .Where(candidate => candidate.Indicator.Code == "5.1" && candidate.Conclusion != null).Select(candidate => candidate.Conclusion!.Reason).Single()));
        Assert.Equal("Theo quyết định công nhận lại.", entry);
    }
}
