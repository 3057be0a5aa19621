using Microsoft.Playwright;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Browser;

/// <summary>Every page there is, as those who open it see it in the demo: for everyone, on a desk or on a phone. A new page is in here by itself.</summary>
[Trait("Kind", "Browser")]
public sealed class EveryPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("vpdp.truong", 1280)]
    [InlineData("xa.tamthang", 360)]
    public async Task Every_page_is_accessible_and_fits(string user, int width)
    {
        var page = await chromium.SignInAsync(user, width);
        var faults = new List<string>();
        var looked = 0;
        foreach (var (name, address) in (await Addresses.SamplesAsync(chromium.App)).DistinctBy(sample => sample.Name.Split('@')[0]))
        {
            var answer = await page.Context.APIRequest.GetAsync(address, new APIRequestContextOptions { MaxRedirects = 0 });
            if (answer.Status != 200 || !answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal))
            {
                continue;
            }

            looked++;
            await page.SetViewportSizeAsync(width, 800);
            await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            foreach (var check in new Func<IPage, Task>[] { Chromium.AssertFitsAsync, Chromium.AssertAccessibleAsync, FitsPhoneAsync })
            {
                if (await Record.ExceptionAsync(() => check(page)) is { } fault)
                {
                    faults.Add($"{name}: {fault.Message}");
                }
            }
        }

        Assert.True(looked > 10, $"{user} opened {looked} pages only.");
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static async Task FitsPhoneAsync(IPage page)
    {
        await page.SetViewportSizeAsync(360, 800);
        await Chromium.AssertFitsAsync(page);
    }
}
