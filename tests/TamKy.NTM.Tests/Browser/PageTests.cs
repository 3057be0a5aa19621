using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Browser;

/// <summary>Each page that people use for the main job: for everyone, on a desk and on a phone.</summary>
[Trait("Kind", "Browser")]
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string, string> Pages => new()
    {
        { "xa.tamthang", "/" },
        { "xa.tamthang", "/bao-cao-thang" },
        { "xa.tamthang", "/bao-cao-thang/{XA-TAMTHANG}" },
        { "xa.tamthang", "/bao-cao-thang/{XA-TAMTHANG}/sua" },
        { "xa.tamthang", "/tong-quan/XA-TAMTHANG" },
        { "xa.tamthang", "/ho-so" },
        { "xa.tamthang", "/ho-so/them?xa=XA-TAMTHANG&cho=CT:XA-NTM-2021-2025:17:17.1" },
        { "p.tnmt", "/ho-so?xa=XA-TAMNGOC" },
        { "ct.tamthanh", "/" },
        { "ct.tamthanh", "/bao-cao-thang/{XA-TAMTHANH}/xac-nhan/gui" },
        { "vpdp", "/" },
        { "vpdp", "/bao-cao-thang" },
        { "vpdp", "/bao-cao-thang/{XA-TAMPHU}/xet" },
        { "vpdp", "/tong-hop" },
        { "vpdp", "/tong-hop/2022-06" },
        { "vpdp", "/tong-hop/2022-05" },
        { "truongban", "/" },
        { "truongban", "/tong-quan" },
        { "xem", "/" },
        { "xem", "/tieu-chi" },
        { "p.kt", "/" },
        { "p.kt", "/tieu-chi/XA-NTM-2021-2025" },
        { "quantri", "/" },
        { "xem", "/bao-cao-thang" },
        { "xa.tamthanh", "/chuong-trinh" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_and_fits_a_desk_and_a_phone(string user, string address)
    {
        var path = await FillAsync(address);
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await chromium.SignInAsync(user, width);
            await page.GotoAsync(path);

            await Chromium.PictureAsync(page, $"{user}{address.Replace('/', '-').Replace("{", string.Empty, StringComparison.Ordinal).Replace("}", string.Empty, StringComparison.Ordinal)}-{width}");
            await Chromium.AssertFitsAsync(page);
            await Chromium.AssertAccessibleAsync(page);
            await page.Context.CloseAsync();
        }
    }

    /// <summary>NTM_APPROVE=1 takes the pictures anew, to be looked at before they are committed.</summary>
    [Theory]
    [InlineData("xa.tamthang", "/bao-cao-thang/{XA-TAMTHANG}/sua", "bao-cao-thang.png")]
    [InlineData("truongban", "/tong-quan", "tong-quan.png")]
    public async Task The_pictures_of_the_README_can_be_taken_and_are_there(string user, string address, string name)
    {
        var page = await chromium.SignInAsync(user);
        var response = await page.GotoAsync(await FillAsync(address));
        var kept = Path.Combine(Approved.Root, "docs", "pictures", name);

        var picture = await page.ScreenshotAsync();
        if (Environment.GetEnvironmentVariable("NTM_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            await File.WriteAllBytesAsync(kept, picture);
        }

        Assert.True(response!.Ok);
        Assert.True(File.Exists(kept), $"{kept} is not there. Run the test with NTM_APPROVE=1 and commit the picture.");
    }

    [Fact]
    public async Task The_first_visit_is_light()
    {
        var page = await chromium.NewPageAsync();
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        var bytes = 0.0;
        session.Event("Network.loadingFinished").OnEvent += (_, data) => bytes += data!.Value.GetProperty("encodedDataLength").GetDouble();

        await page.GotoAsync("/dang-nhap");
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        Assert.InRange(bytes, 10_000, 150_000);
    }

    private async Task<string> FillAsync(string address)
    {
        var from = address.IndexOf('{', StringComparison.Ordinal);
        if (from < 0)
        {
            return address;
        }

        var to = address.IndexOf('}', StringComparison.Ordinal);
        var id = await chromium.App.ReportIdAsync(address[(from + 1)..to]);
        return $"{address[..from]}{id}{address[(to + 1)..]}";
    }
}
