using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>At most twelve commands a page, whatever it shows.</summary>
public sealed class ReportSqlTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const int Most = 12;

    [Theory]
    [InlineData("xa.tamthang", "XA-TAMTHANG", "/bao-cao-thang")]
    [InlineData("xa.tamthang", "XA-TAMTHANG", "/bao-cao-thang/{0}")]
    [InlineData("xa.tamthang", "XA-TAMTHANG", "/bao-cao-thang/{0}/sua")]
    [InlineData("ct.tamthanh", "XA-TAMTHANH", "/bao-cao-thang/{0}/xac-nhan/gui")]
    [InlineData("vpdp", "XA-TAMPHU", "/bao-cao-thang")]
    [InlineData("vpdp", "XA-TAMPHU", "/bao-cao-thang/{0}")]
    [InlineData("vpdp", "XA-TAMPHU", "/bao-cao-thang/{0}?lan=2&so-voi=1")]
    [InlineData("vpdp", "XA-TAMPHU", "/bao-cao-thang/{0}/xet")]
    public async Task A_page_of_the_monthly_report_takes_few_commands(string user, string unit, string pattern)
    {
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, await app.ReportIdAsync(unit));
        var client = await app.AsAsync(user);

        var commands = await app.CommandsOfAsync(client, address);

        Assert.InRange(commands, 1, Most);
    }
}
