using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>What a commune sees of its villages and its evidence on its first page, and in section II.4 of its report.</summary>
public sealed class CommuneAheadTests : IAsyncDisposable
{
    private readonly CountingApp _app = new();

    [Fact]
    public async Task The_first_page_names_villages_whose_month_is_empty_and_drops_one_that_is_filled()
    {
        _app.With("Demo:Today", "2022-07-10");
        var officer = await _app.AsAsync("xa.tamphu");
        var empty = await _app.WithDbAsync(db => db.CriteriaSetAssignments
            .Where(follow => follow.Year == 2022 && follow.Unit.Parent!.Code == "XA-TAMPHU" && follow.CriteriaSet.Level == NtmLevel.ModelVillage
                && !db.VillageAssessments.Any(own => own.UnitId == follow.UnitId && own.Month == new Month(2022, 7)))
            .Select(follow => follow.Unit.Code).ToListAsync());
        Assert.NotEmpty(empty);
        var grid = $"/thon/{empty[0].ToLowerInvariant()}/thang/2022-07";

        var links = (await officer.PageAsync("/")).QuerySelectorAll("section[aria-labelledby=thon-trong] li a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(empty.Count, links.Count);
        Assert.Contains(grid, links);

        var page = await officer.PageAsync(grid);
        var choice = page.QuerySelector("main select[name$=Judged]")!;
        await officer.SubmitAsync(page, grid, "main select[name$=Judged]", (choice.GetAttribute("name")!, "dat"));

        Assert.DoesNotContain(grid, (await officer.PageAsync("/")).QuerySelectorAll("section[aria-labelledby=thon-trong] li a").Select(link => link.GetAttribute("href")));
        Assert.InRange(await _app.CommandsOfAsync(officer, "/"), 1, 12);
        Assert.Null((await (await _app.AsAsync("vpdp")).PageAsync("/")).QuerySelector("section[aria-labelledby=thon-trong]"));
    }

    [Theory]
    [InlineData("17/6/2022", true)]
    [InlineData("17/7/2022", true)]
    [InlineData("18/7/2022", false)]
    [InlineData("16/6/2022", false)]
    public async Task Evidence_that_expires_within_thirty_days_is_named_with_its_last_day(string last, bool isNamed)
    {
        var officer = await _app.AsAsync("xa.tamphu");
        await officer.UploadAsync(
            Uploads.AddressFor("XA-TAMPHU"), [("Kind", "XET-NGHIEM-NUOC"), ("IssuedOn", "1/6/2022"), ("ValidTo", last), ("Number", "PKN-77")],
            new SentFile("nuoc.png", Png(), "image/png"));

        var home = await officer.PageAsync("/");

        var rows = home.QuerySelectorAll("section[aria-labelledby=sap-het] li").Where(row => row.TextContent.Contains("PKN-77", StringComparison.Ordinal)).ToList();
        Assert.Equal(isNamed ? 1 : 0, rows.Count);
        Assert.All(rows, row => Assert.Contains("chỉ tiêu 17.1", row.TextContent, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.StartsWith("/ho-so?", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("PKN-77", (await (await _app.AsAsync("xa.tamngoc")).PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Section_II_4_proposes_what_the_villages_months_say_and_takes_it_once()
    {
        _app.With("Demo:Today", "2022-07-10");
        var officer = await _app.AsAsync("xa.tamphu");
        var start = await officer.SubmitAsync("/", "form[action$='bat-dau/2022-07']");
        var address = start.Location!.ToString();
        var page = await officer.PageAsync(address);
        var proposal = page.QuerySelector("a[href$='/thon'][href*='/phan/']")!.GetAttribute("href")!;
        var id = proposal.Split('/')[^2];
        Assert.Empty(page.QuerySelector($"#van-{id}")!.TextContent.Trim());
        Assert.Contains("thôn phấn đấu thôn nông thôn mới kiểu mẫu năm 2022", (await officer.OpenAsync(proposal)).Text, StringComparison.Ordinal);

        await officer.SubmitAsync(proposal, "main form");
        await officer.SubmitAsync(proposal, "main form");

        var written = (await officer.PageAsync(address)).QuerySelector($"#van-{id}")!.TextContent;
        Assert.Single(written.Split('\n'), line => line.Contains("thôn phấn đấu thôn nông thôn mới kiểu mẫu năm 2022", StringComparison.Ordinal));
        Assert.InRange(await _app.CommandsOfAsync(officer, address), 1, 12);
        Assert.InRange(await _app.CommandsOfAsync(officer, proposal), 1, 12);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.AsAsync("xa.tamngoc")).OpenAsync(proposal)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync("vpdp")).OpenAsync(proposal)).Status);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static byte[] Png()
    {
        using var bitmap = new SkiaSharp.SKBitmap(40, 20);
        bitmap.Erase(SkiaSharp.SKColors.SeaGreen);
        using var data = bitmap.Encode(SkiaSharp.SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
