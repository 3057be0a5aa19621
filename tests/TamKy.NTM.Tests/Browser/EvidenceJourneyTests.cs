using Microsoft.Playwright;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Browser;

/// <summary>A commune officer on a phone proves an indicator, from the form and back to it; the Office reads the file.</summary>
[Trait("Kind", "Browser")]
public sealed class EvidenceJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task An_officer_adds_evidence_from_the_form_and_is_back_at_the_indicator()
    {
        var report = await chromium.App.ReportIdAsync("XA-TAMTHANG");
        var page = await chromium.SignInAsync("xa.tamthang", 360);
        await page.GotoAsync($"/bao-cao-thang/{report}/sua");
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(box => box.open = true)");
        await page.Locator("li.ntm-ind:has-text('17.10') a:has-text('Thêm hồ sơ')").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("/ho-so/them", StringComparison.Ordinal));
        await Chromium.AssertFitsAsync(page);
        await Chromium.AssertAccessibleAsync(page);

        await page.SetInputFilesAsync("#Files", new FilePayload { Name = "Danh sách cơ sở.pdf", MimeType = "application/pdf", Buffer = HostileFiles.Pdf("danh sách") });
        await page.FillAsync("#IssuedOn", "1/6/2022");
        await page.FillAsync("#Number", "21/DS");
        await page.ClickAsync("main form button.btn-primary");
        await page.WaitForURLAsync(url => url.Contains($"/bao-cao-thang/{report}/sua", StringComparison.Ordinal));

        var indicator = page.Locator("li.ntm-ind", new PageLocatorOptions { HasTextString = "17.10" }).First;
        Assert.Contains("Còn hiệu lực đến 1/6/2025", await indicator.TextContentAsync());
        await Chromium.AssertFitsAsync(page);
        var download = await page.RunAndWaitForDownloadAsync(() => indicator.Locator("a", new LocatorLocatorOptions { HasTextString = "21/DS" }).PressAsync("Enter"));
        Assert.Equal("Danh sách cơ sở.pdf", download.SuggestedFilename);
    }
}
