using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The Office sets kinds of evidence and what indicators ask for; evidence that is there is judged by it at once.</summary>
public sealed class EvidenceRulesTests : IAsyncDisposable
{
    private const string List = "/ho-so/loai";
    private const string Water = "/ho-so/loai/xa-ntm-2021-2025/17.1";

    private readonly CountingApp _app = new();

    [Fact]
    public async Task A_longer_shelf_life_counts_for_what_is_there_already()
    {
        var office = await _app.AsAsync("vpdp");
        var kind = await KindAsync("XET-NGHIEM-NUOC");
        Assert.Contains("Hết hạn từ 21/5/2022", await EvidenceAsync(office), StringComparison.Ordinal);

        await office.SubmitAsync($"{List}/{kind}", "main form", ("ShelfMonths", "24"), ("Source", "Thông tư 41/2018/TT-BYT"));

        Assert.Contains("Còn hiệu lực đến 20/5/2023", await EvidenceAsync(office), StringComparison.Ordinal);
        var row = (await office.PageAsync(List)).QuerySelectorAll("section[aria-labelledby=loai] tr").Single(row => row.TextContent.Contains("chất lượng nước", StringComparison.Ordinal));
        Assert.Contains("Thông tư 41/2018/TT-BYT", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("cần kiểm", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_asks_for_another_kind_for_a_time_of_its_own_and_for_none()
    {
        var office = await _app.AsAsync("vpdp");

        await office.SubmitAsync(Water, "main form", ("Kind", "BIEN-BAN"), ("ShelfMonths", "6"), ("Source", "Hướng dẫn 12/HD-SNN"));
        Assert.Contains("Cần: Biên bản kiểm tra, nghiệm thu.", await AskedAsync(), StringComparison.Ordinal);
        Assert.Equal("6", (await office.PageAsync(Water)).QuerySelector("#ShelfMonths")!.GetAttribute("value"));

        await office.SubmitAsync(Water, "main form", ("Kind", ""), ("ShelfMonths", ""), ("Source", "Hướng dẫn 13/HD-SNN"));
        Assert.DoesNotContain("17.1 ", await AskedAsync(), StringComparison.Ordinal);
        Assert.False(await _app.WithDbAsync(db => db.EvidenceRequirements.AnyAsync(rule => rule.Target == Uploads.Water)));
    }

    [Theory]
    [InlineData("ShelfMonths", "0", "Thời hạn là số tháng nguyên từ 1 đến 600")]
    [InlineData("ShelfMonths", "1,5", "Thời hạn là số tháng nguyên từ 1 đến 600")]
    [InlineData("ShelfMonths", "mười", null)]
    [InlineData("WarnDays", "400", "Số ngày báo trước là số nguyên từ 0 đến 366")]
    [InlineData("Name", "", "Ghi tên loại hồ sơ")]
    [InlineData("Source", " ", "Ghi văn bản hoặc ý kiến làm căn cứ")]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays(string field, string typed, string? sentence)
    {
        var office = await _app.AsAsync("vpdp");
        (string Name, string Value)[] fields = [("Name", "Biên bản họp dân"), ("ShelfMonths", "12"), ("WarnDays", "15"), ("Source", "Họp 16/6/2022")];

        var answer = await office.SubmitAsync($"{List}/them", "main form", [.. fields.Where(each => each.Name != field), (field, typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence ?? typed, answer.Page.QuerySelector($"#{field}-loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("15", field == "WarnDays" ? "15" : answer.Page.QuerySelector("#WarnDays")!.GetAttribute("value"));
        Assert.Equal(field == "Name" ? "" : "Biên bản họp dân", answer.Page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_new_kind_can_be_chosen_and_a_second_of_its_name_is_refused()
    {
        var office = await _app.AsAsync("vpdp");
        (string, string)[] fields = [("Name", "Biên bản họp dân"), ("ShelfMonths", ""), ("WarnDays", "15"), ("Source", "Họp 16/6/2022")];

        await office.SubmitAsync($"{List}/them", "main form", fields);
        var twice = await office.SubmitAsync($"{List}/them", "main form", fields);

        Assert.Contains("Đã có loại hồ sơ", twice.Page.QuerySelector("#Name-loi")!.TextContent, StringComparison.Ordinal);
        var offered = (await (await _app.AsAsync("xa.tamngoc")).PageAsync("/ho-so/them?xa=XA-TAMNGOC")).QuerySelectorAll("#Kind option").Select(option => option.TextContent);
        Assert.Single(offered, text => text.Contains("Biên bản họp dân", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stale_pages_are_refused()
    {
        var office = await _app.AsAsync("vpdp");
        var kind = $"{List}/{await KindAsync("KHAC")}";
        var (staleKind, staleRule) = (await office.PageAsync(kind), await office.PageAsync(Water));
        await office.SubmitAsync(kind, "main form", ("WarnDays", "10"), ("Source", "Họp"));
        await office.SubmitAsync(Water, "main form", ("ShelfMonths", "6"), ("Source", "Họp"));

        Assert.Equal(HttpStatusCode.Conflict, (await office.SubmitAsync(staleKind, kind, "main form", ("WarnDays", "20"), ("Source", "Họp"))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await office.SubmitAsync(staleRule, Water, "main form", ("ShelfMonths", "9"), ("Source", "Họp"))).Status);
        Assert.Equal(10, await _app.WithDbAsync(db => db.EvidenceKinds.Where(each => each.Code == "KHAC").Select(each => each.WarnDays).SingleAsync()));
    }

    [Fact]
    public async Task Only_the_office_finds_it_and_what_does_not_exist_is_not_found()
    {
        foreach (var user in new[] { "xa.tamphu", "tp.p.kt", "truongban", "xem" })
        {
            var other = await _app.AsAsync(user);
            Assert.Equal(HttpStatusCode.Forbidden, (await other.OpenAsync(List)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await other.OpenAsync(Water)).Status);
        }

        Assert.Null((await (await _app.AsAsync("xa.tamphu")).PageAsync("/ho-so")).QuerySelector("a[href='/ho-so/loai']"));
        var office = await _app.AsAsync("vpdp");
        Assert.NotNull((await office.PageAsync("/ho-so")).QuerySelector("a[href='/ho-so/loai']"));
        foreach (var address in new[] { $"{List}?bo=khong-co", $"{List}/99999", $"{List}/xa-ntm-2021-2025/99.9", $"{List}/khong-co/1.1" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await office.OpenAsync(address)).Status);
        }

        Assert.InRange(await _app.CommandsOfAsync(office, List), 1, 12);
        Assert.InRange(await _app.CommandsOfAsync(office, Water), 1, 12);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<string> EvidenceAsync(HttpClient client) =>
        (await client.PageAsync("/ho-so?xa=XA-TAMNGOC")).QuerySelectorAll("section[aria-labelledby=ds] tbody tr").First(row => row.TextContent.Contains("20/5/2021", StringComparison.Ordinal)).TextContent;

    private Task<int> KindAsync(string code) => _app.WithDbAsync(db => db.EvidenceKinds.Where(kind => kind.Code == code).Select(kind => kind.Id).SingleAsync());

    /// <summary>What a commune reads of what its indicators ask for.</summary>
    private async Task<string> AskedAsync() => (await (await _app.AsAsync("xa.tamthanh")).PageAsync("/ho-so?xa=XA-TAMTHANH")).QuerySelector("#can-ho-so")!.TextContent;
}
