namespace TamKy.NTM.Tests.Browser;

/// <summary>A set is changed as a draft, compared and put in force, on a phone's width as well.</summary>
[Trait("Kind", "Browser")]
public sealed class SetTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Set = "/tieu-chi/xa-ntmkm-2021-2025";

    [Fact]
    public async Task A_draft_is_written_on_a_phone_and_put_in_force_by_the_head()
    {
        var officer = await chromium.SignInAsync("vpdp", 360);
        var head = await chromium.SignInAsync("vpdp.truong");

        await officer.GotoAsync(Set);
        await officer.ClickAsync("#lap-du-thao button");
        await officer.ClickAsync("main table a >> nth=0");
        await Chromium.AssertFitsAsync(officer);
        await Chromium.AssertAccessibleAsync(officer);
        await officer.FillAsync("#Text", "Lời đã sửa trên điện thoại");
        await officer.ClickAsync("#chi-tieu-form button.btn-primary");
        foreach (var address in new[] { "/tieu-chi?q=thu nhap", "/tieu-chi/so-sanh?a=XA-NTMKM-2021-2025:1&b=XA-NTMKM-2021-2025:2", $"{Set}/sua", "/tieu-chi/nhap", "/tieu-chi/noi?a=XA-NTM-2016-2020&b=XA-NTM-2021-2025", "/tieu-chi/xa-ntm-2021-2025/muc?ct=2.1" })
        {
            await officer.GotoAsync(address);
            await Chromium.AssertFitsAsync(officer);
            await Chromium.AssertAccessibleAsync(officer);
        }

        await head.GotoAsync($"{Set}/ap-dung");
        await Chromium.AssertAccessibleAsync(head);
        await head.FillAsync("#ValidFrom", "15/7/2022");
        await head.FillAsync("#Basis", "QĐ 99/QĐ-TTg ngày 01/7/2022");
        await head.ClickAsync("#ap-dung-form button");

        Assert.Contains("Bản 2", await head.InnerTextAsync("main"), StringComparison.Ordinal);
    }
}
