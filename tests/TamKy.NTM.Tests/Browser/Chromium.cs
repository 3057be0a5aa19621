using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Browser;

/// <summary>The portal on a port of this machine and a real browser before it. One for a class of tests; each test opens its own pages.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Milliseconds that a step may take before it counts as failed: generous, for machines that do other work at the same time.</summary>
    private const float Patience = 30_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public TestApp App { get; } = new();

    public Uri Address { get; private set; } = null!;

    /// <summary>Where pictures go; git ignores it.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "pictures")).FullName;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        App.UseKestrel(0);
        App.StartServer();
        Address = App.ClientOptions.BaseAddress;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("NTM_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
            Args = Arguments,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await App.DisposeAsync();
    }

    /// <summary>A fresh browser profile of a width in which the demo account has signed in through the page.</summary>
    public async Task<IPage> SignInAsync(string user, int width = 1280)
    {
        var page = await NewPageAsync(width);
        await page.GotoAsync("/dang-nhap");
        await page.FillAsync("[name=UserName]", user);
        await page.FillAsync("[name=Password]", "TamKy@2022");
        await page.ClickAsync("main form button");
        await Assertions.Expect(page.Locator("form[action='/dang-xuat']").First).ToBeAttachedAsync();
        return page;
    }

    public async Task<IPage> NewPageAsync(int width = 1280)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            Locale = "vi-VN",
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>No violation of WCAG 2.2 A and AA, with everything foldable open.</summary>
    public static async Task AssertAccessibleAsync(IPage page)
    {
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(box => box.open = true)");
        var found = await page.RunAxe();
        Assert.True(
            found.Violations.Length == 0,
            $"{page.Url}: " + string.Join("; ", found.Violations.Select(violation => $"{violation.Id} {violation.Nodes[0].Html}")));
    }

    /// <summary>The page as a whole does not scroll sideways.</summary>
    public static async Task AssertFitsAsync(IPage page)
    {
        var widths = await page.EvaluateAsync<int[]>("[document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        Assert.True(widths[0] <= widths[1], $"{page.Url} is {widths[0]} px wide in a window of {widths[1]}.");
    }

    public static Task PictureAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, name + ".png"), FullPage = true });
}
