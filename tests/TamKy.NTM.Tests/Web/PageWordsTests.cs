using System.Text.RegularExpressions;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Nobody meets a word of the code or of the language it is written in.</summary>
public sealed partial class PageWordsTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("xa.tamthang", "/", "/tong-quan/xa-tamthang", "/tieu-chi", "/tieu-chi/xa-ntm-2021-2025", "/ho-so", "/ho-so/them")]
    [InlineData("ct.tamthanh", "/")]
    [InlineData("vpdp", "/", "/tong-quan", "/tong-quan?thang=2022-05")]
    [InlineData("p.tnmt", "/")]
    [InlineData("tv.mttq", "/", "/tong-quan")]
    [InlineData("truongban", "/")]
    [InlineData("xem", "/", "/tong-quan")]
    [InlineData("quantri", "/")]
    public async Task Pages_speak_Vietnamese(string user, params string[] addresses)
    {
        var browser = await app.AsAsync(user);

        foreach (var address in addresses)
        {
            var page = await browser.PageAsync(address);
            Assert.DoesNotMatch(Foreign(), page.QuerySelector("main")!.TextContent);
        }
    }

    [GeneratedRegex(
        @"\b(the|and|for|with|report|commune|criteri\w+|indicator|status|due|null|true|false|error|page|draft|submitted|accepted|received|returned|pending|consolidated|met|notmet|System|TamKy)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
