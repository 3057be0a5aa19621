using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Departments verify, communes answer, the Office concludes.</summary>
public sealed class VerificationTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const string Housing = "/danh-gia/xa-ntm-2021-2025/9";
    private const string Health = "/danh-gia/xa-ntm-2021-2025/15";
    private const int Most = 12;

    [Theory]
    [InlineData("p.qldt", "/danh-gia")]
    [InlineData("vpdp", "/danh-gia")]
    [InlineData("tv.mttq", "/danh-gia")]
    [InlineData("p.qldt", Housing)]
    [InlineData("vpdp", Housing)]
    [InlineData("xa.tamphu", "/danh-gia/xa/xa-tamphu")]
    [InlineData("vpdp", "/danh-gia/xa/xa-tamthang?thang=2022-05")]
    public async Task A_page_takes_few_commands(string user, string address) =>
        Assert.InRange(await app.CommandsOfAsync(await app.AsAsync(user), address), 1, Most);

    [Fact]
    public async Task A_department_sees_only_the_criteria_it_is_in_charge_of()
    {
        var page = await (await app.AsAsync("p.gddt")).PageAsync("/danh-gia");

        var names = page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()).ToList();

        Assert.Contains(names, name => name.Contains("Trường học", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.Contains("Giao thông", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_department_of_another_criterion_reads_and_does_not_write()
    {
        var client = await app.AsAsync("p.gddt");
        var page = await client.PageAsync(Housing);

        Assert.Null(page.QuerySelector("select[name^=Rows]"));
        Assert.Contains("việc của đơn vị phụ trách", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_is_stored_row_by_row_and_a_wrong_row_keeps_what_was_typed()
    {
        var client = await app.AsAsync("p.yt");
        var (unit, indicator) = await RowAsync("XA-TAMNGOC", "15.1", "P-YT", clear: true);
        var other = (await RowAsync("XA-TAMTHANG", "15.1", "P-YT", clear: true)).Unit;

        var answer = await client.SubmitAsync(
            Health, "#xac-nhan",
            ($"Rows[{unit}-{indicator}].Verdict", "Agreed"), ($"Rows[{other}-{indicator}].Verdict", "Disagreed"), ($"Rows[{other}-{indicator}].Value", "61.5"), ($"Rows[{other}-{indicator}].Reason", "Theo sổ"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Đã ghi 1 dòng", answer.Text, StringComparison.Ordinal);
        Assert.Equal("61.5", answer.Page.QuerySelector($"#so-{other}-{indicator}")!.GetAttribute("value"));
        Assert.Equal(VerificationVerdict.Agreed, await app.WithDbAsync(db => db.DepartmentVerifications
            .Where(row => row.UnitId == unit && row.IndicatorId == indicator && row.Department.Code == "P-YT" && row.Month == Reports.June).Select(row => row.Verdict).SingleAsync()));
    }

    [Fact]
    public async Task A_colleague_who_was_faster_is_not_overwritten()
    {
        var client = await app.AsAsync("tp.p.yt");
        var (unit, indicator) = await RowAsync("XA-TAMNGOC", "15.3", "P-YT", clear: true);
        var stale = await client.PageAsync(Health);
        await client.SubmitAsync(Health, "#xac-nhan", ($"Rows[{unit}-{indicator}].Verdict", "Agreed"));

        var answer = await client.SubmitAsync(
            stale, Health, "#xac-nhan", ($"Rows[{unit}-{indicator}].Verdict", "EvidenceRequested"), ($"Rows[{unit}-{indicator}].Reason", "Danh sách trẻ"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Danh sách trẻ", answer.Page.QuerySelector($"#ly-{unit}-{indicator}")!.GetAttribute("value"));
        Assert.Equal(VerificationVerdict.Agreed, await app.WithDbAsync(db => db.DepartmentVerifications
            .Where(row => row.UnitId == unit && row.IndicatorId == indicator && row.Department.Code == "P-YT" && row.Month == Reports.June).Select(row => row.Verdict).SingleAsync()));
    }

    [Fact]
    public async Task Everything_that_nobody_disputes_is_agreed_in_one_step()
    {
        var client = await app.AsAsync("p.vhtt");

        var answer = await client.SubmitAsync("/danh-gia/xa-ntm-2021-2025/16", "form[action*='thong-nhat']");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await client.PageAsync("/danh-gia/xa-ntm-2021-2025/16");
        Assert.Null(page.QuerySelector("form[action*='thong-nhat']"));
    }

    [Fact]
    public async Task A_figure_changed_after_its_verdict_is_back_in_the_queue()
    {
        var client = await app.AsAsync("bchqs.tp");
        string Row(AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("Quốc phòng", StringComparison.Ordinal)).TextContent;
        var before = Row(await client.PageAsync("/danh-gia"));

        await app.WithDbAsync(async db =>
        {
            var one = await db.DepartmentVerifications.Where(row => row.Month == Reports.June && row.Department.Code == "BCHQS-TP").OrderBy(row => row.Id).FirstAsync();
            db.Entry(one).Property(row => row.ReportedMet).CurrentValue = !one.ReportedMet;
            await db.SaveChangesAsync();
            return one.Id;
        });

        Assert.NotEqual(before, Row(await client.PageAsync("/danh-gia")));
    }

    [Fact]
    public async Task The_first_month_of_a_new_version_still_shows_last_months_figures()
    {
        await using var portal = new TestApp().With("Demo:Today", "2022-07-18");
        await NextVersion.PutInForceAsync(portal, "XA-NTM-2021-2025", new DateOnly(2022, 7, 1));
        var client = await portal.AsAsync("p.yt");
        static List<(string Unit, string Text)> Column(AngleSharp.Dom.IParentNode page, string name) =>
            [.. page.QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector("th")!.TextContent.Trim(), row.QuerySelector($"td[data-l='{name}']")!.TextContent.Trim()))];

        var june = Column(await client.PageAsync(Health + "?thang=2022-06"), "Tháng trước");
        var july = Column(await client.PageAsync(Health + "?thang=2022-07"), "Tháng trước");

        Assert.Equal(june.Count, july.Count);
        Assert.All(july.Where(row => row.Unit == "Xã Tam Ngọc"), row => Assert.NotEqual("-", row.Text));
    }

    [Theory]
    [InlineData("p.kt")]
    [InlineData("p.yt")]
    [InlineData("p.qldt")]
    [InlineData("bchqs.tp")]
    [InlineData("ttyt")]
    public async Task The_first_page_and_the_queue_count_alike_also_after_a_figure_was_changed(string user)
    {
        await using var portal = new TestApp();
        var client = await portal.AsAsync(user);
        var before = await CountsAsync(client);

        await portal.WithDbAsync(async db =>
        {
            var department = await db.RoleGrants.Where(grant => db.Users.Any(account => account.Id == grant.UserId && account.UserName == user)).Select(grant => grant.UnitId).FirstAsync();
            var one = await db.DepartmentVerifications.Where(row => row.Month == Reports.June && row.DepartmentId == department).OrderBy(row => row.Id).FirstOrDefaultAsync();
            if (one is not null)
            {
                db.Entry(one).Property(row => row.ReportedValue).CurrentValue = (one.ReportedValue ?? 0) + 1;
                await db.SaveChangesAsync();
            }

            return one is not null;
        });
        var after = await CountsAsync(client);

        Assert.Equal(before.Queue, before.Home);
        Assert.Equal(after.Queue, after.Home);
    }

    [Fact]
    public async Task A_finished_month_is_closed()
    {
        var page = await (await app.AsAsync("p.qldt")).PageAsync(Housing + "?thang=2022-05");

        Assert.Null(page.QuerySelector("select[name^=Rows]"));
        Assert.Contains("đã tổng hợp", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_neither_reads_nor_answers_what_concerns_another_commune()
    {
        var stranger = await app.AsAsync("xa.tamngoc");
        var dispute = await DisputeAsync("XA-TAMPHU");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/danh-gia/xa/xa-tamphu")).Status);
        var own = await stranger.PageAsync("/doi-mat-khau");
        own.QuerySelector("main form")!.SetAttribute("action", $"/danh-gia/giai-trinh/{dispute}");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(own, "/doi-mat-khau", "main form")).Status);
    }

    [Fact]
    public async Task The_commune_explains_and_the_office_reads_it_when_it_concludes()
    {
        var commune = await app.AsAsync("xa.tamphu");
        var dispute = await DisputeAsync("XA-TAMPHU");
        var form = $"form[action$='giai-trinh/{dispute}']";

        var empty = await commune.SubmitAsync("/danh-gia/xa/xa-tamphu", form, ("text", "  "));
        var answer = await commune.SubmitAsync("/danh-gia/xa/xa-tamphu", form, ("text", "Đã trừ 6 lao động, còn 67,2."));

        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Chưa ghi nội dung", empty.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var review = await (await app.AsAsync("vpdp")).PageAsync($"/bao-cao-thang/{await app.ReportIdAsync("XA-TAMPHU")}/xet");
        Assert.Contains("Đã trừ 6 lao động", review.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_consolidated_report_says_whose_figure_it_uses()
    {
        var page = await (await app.AsAsync("vpdp")).PageAsync("/tong-hop/2022-05/xem");

        Assert.Contains("dùng số phòng Lao động - Thương binh và Xã hội xác nhận 66,9%", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("(đơn vị báo 67,5%)", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<(int Queue, int Home)> CountsAsync(HttpClient client)
    {
        static int Number(string text, string pattern) =>
            System.Text.RegularExpressions.Regex.Match(text, pattern) is { Success: true } match ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
        return (
            Number((await client.PageAsync("/danh-gia")).Body!.TextContent, @"Còn (\d+) số chờ đơn vị bạn xác nhận"),
            Number((await client.PageAsync("/")).Body!.TextContent, @"Còn (\d+)/\d+ số chờ đơn vị bạn"));
    }

    private Task<int> DisputeAsync(string unit) => app.WithDbAsync(db => db.DepartmentVerifications
        .Where(row => row.Unit.Code == unit && row.Month == Reports.June && row.Verdict == VerificationVerdict.Disagreed).Select(row => row.Id).SingleAsync());

    /// <summary>A figure before the department, without a verdict of it.</summary>
    private Task<(int Unit, int Indicator)> RowAsync(string unit, string code, string department, bool clear) => app.WithDbAsync(async db =>
    {
        var indicator = await db.CriteriaSets.Where(set => set.Code == "XA-NTM-2021-2025").SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Indicators).SingleAsync(row => row.Code == code);
        var commune = await db.Units.SingleAsync(row => row.Code == unit);
        var given = await db.DepartmentVerifications
            .Where(row => row.UnitId == commune.Id && row.IndicatorId == indicator.Id && row.Department.Code == department && row.Month == Reports.June).ToListAsync();
        if (clear)
        {
            db.RemoveRange(given);
            await db.SaveChangesAsync();
        }

        return (commune.Id, indicator.Id);
    });
}
