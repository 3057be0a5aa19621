using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Tests.Web;

/// <summary>The end of Tam Kỳ's communes on 30/6/2025 as the Office would enter it, in a portal of its own each time.</summary>
public sealed class UnitTests : IAsyncDisposable
{
    private const string List = Merging.List;

    private readonly CountingApp _app = new();

    [Fact]
    public async Task Two_communes_are_merged_from_draft_to_in_force_and_nothing_reported_changes()
    {
        var before = await ReportsAsync();
        var (officer, head) = (await _app.AsAsync("vpdp"), await _app.AsAsync("vpdp.truong"));
        var address = await DraftAsync(officer);

        var preview = await head.PageAsync(address);

        Assert.Contains("Tổng trước và sau khớp", preview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bình quân theo số hộ", preview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await head.SubmitAsync($"{address}/ap-dung", "#ap-dung-form button")).Status);

        await _app.WithDbAsync(async db =>
        {
            var ward = await db.Units.Include(unit => unit.Predecessors).SingleAsync(unit => unit.Code == "P-QUANGPHU");
            Assert.Equal(2, ward.Predecessors.Count);
            Assert.Equal(ReorganizationState.InForce, (await db.UnitReorganizations.SingleAsync()).State);
            var ended = await db.Units.Where(unit => unit.Code == "XA-TAMPHU" || unit.Code == "XA-TAMTHANH").ToListAsync();
            var ids = ended.ConvertAll(unit => unit.Id);
            Assert.All(ended, unit => Assert.Equal(new DateOnly(2025, 6, 30), unit.ValidTo));
            var grants = await db.RoleGrants.Where(grant => grant.UnitId != null && ids.Contains(grant.UnitId.Value)).ToListAsync();
            Assert.NotEmpty(grants);
            Assert.All(grants, grant => Assert.Equal(new DateOnly(2025, 6, 30), grant.To));
        });
        Assert.Equal(before, await ReportsAsync());
        Assert.Contains("Đã áp dụng", (await officer.OpenAsync(List)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"{address}/don-vi")).Status);
    }

    [Fact]
    public async Task The_officer_drafts_and_does_not_put_in_force()
    {
        var officer = await _app.AsAsync("vpdp");
        var address = await DraftAsync(officer);

        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync($"{address}/ap-dung")).Status);
        Assert.Null((await officer.PageAsync(address)).QuerySelector("a[href$='/ap-dung']"));
    }

    [Theory]
    [InlineData("xa.tamthang")]
    [InlineData("p.kt")]
    [InlineData("truongban")]
    [InlineData("xem")]
    public async Task Others_do_not_enter_the_area(string user)
    {
        var browser = await _app.AsAsync(user);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/quan-tri/don-vi")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(List)).Status);
    }

    [Fact]
    public async Task The_administrator_reads_the_units_and_reorganises_none()
    {
        var browser = await _app.AsAsync("quantri");

        var page = await browser.PageAsync("/quan-tri/don-vi?ngay=1/7/2025");

        Assert.Contains("Phường Quảng Phú", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("tbody th small"), code => code.TextContent == "XA-TAMPHU");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(List)).Status);
    }

    [Fact]
    public async Task Wrong_input_is_answered_with_a_sentence_and_stays_in_the_form()
    {
        var officer = await _app.AsAsync("vpdp");
        var unit = await _app.UnitIdAsync("XA-TAMPHU");

        var answer = await officer.SubmitAsync($"{List}/moi", "#chon-don-vi button", ("Kind", "Merge"), ("Units", $"{unit}"), ("EffectiveFrom", "1/7/2025"), ("LegalBasis", "NQ 1659"));
        var date = await officer.SubmitAsync($"{List}/moi", "#chon-don-vi button", ("Kind", "Rename"), ("Units", $"{unit}"), ("EffectiveFrom", "31/6/2025"), ("LegalBasis", "NQ 1659"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Nhập cần ít nhất hai đơn vị.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("NQ 1659", answer.Page.QuerySelector("#LegalBasis")!.TextContent.Trim());
        Assert.True(answer.Page.QuerySelector($"#don-vi-{unit}")!.HasAttribute("checked"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, date.Status);
        Assert.Equal("31/6/2025", date.Page.QuerySelector("#EffectiveFrom")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_unknown_reorganisation_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.AsAsync("vpdp")).OpenAsync($"{List}/999")).Status);

    [Theory]
    [InlineData(2025, 6, new[] { "XA-TAMPHU", "XA-TAMTHANH" })]
    [InlineData(2025, 7, new[] { "P-QUANGPHU" })]
    [InlineData(2025, 12, new[] { "P-QUANGPHU" })]
    public async Task A_month_offers_the_communes_or_the_ward_never_both(int year, int number, string[] expected)
    {
        await FollowAsync("XA-TAMPHU", "XA-TAMTHANH", "P-QUANGPHU");

        var offered = await _app.WithDbAsync(async db =>
        {
            var office = new Actor(1, "Văn phòng", [new ActorGrant(Role.CoordinationOfficer, 1)], []);
            var follows = await new MatrixLoader(db, office, await db.ReportingScheduleAsync(default)).FollowsAsync(new Month(year, number), default);
            return follows.Select(follow => follow.Unit.Code).ToList();
        });

        Assert.Equal(expected, offered);
    }

    [Fact]
    public async Task Pages_stay_within_their_commands()
    {
        var officer = await _app.AsAsync("vpdp");
        var address = await DraftAsync(officer);

        foreach (var page in (string[])["/quan-tri/don-vi", List, $"{List}/moi", address, $"{address}/don-vi-moi"])
        {
            Assert.InRange(await _app.CommandsOfAsync(officer, page), 1, 12);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Tam Thanh and Tam Phú become Quảng Phú, as units.json knows it; returns the address of the draft.</summary>
    private Task<string> DraftAsync(HttpClient officer) => _app.DraftMergeAsync(officer, "1/7/2025", "Phường Quảng Phú", "P-QUANGPHU");

    /// <summary>Every version that was sent, with the hash of its content, and every page that prints one.</summary>
    private async Task<string> ReportsAsync()
    {
        var stored = await _app.WithDbAsync(async db => string.Join('\n', await (
            from report in db.MonthlyReports
            from version in report.Versions
            orderby report.Id, version.Number
            select report.Id + " " + version.Number + " " + version.ContentHash).ToListAsync()));
        var reader = await _app.AsAsync("vpdp");
        return stored + (await reader.OpenAsync("/tong-quan/xa-tamphu?thang=2022-05")).Text + (await reader.OpenAsync("/tong-quan?thang=2022-05")).Page.QuerySelector(".ntm-matrix")!.TextContent;
    }

    private Task FollowAsync(params string[] codes) => _app.WithDbAsync(async db =>
    {
        var set = await db.CriteriaSets.SingleAsync(candidate => candidate.Code == "XA-NTM-2021-2025" && candidate.VersionNumber == 1);
        foreach (var unit in await db.Units.Where(unit => codes.Contains(unit.Code)).ToListAsync())
        {
            db.CriteriaSetAssignments.Add(new TamKy.NTM.Domain.Criteria.CriteriaSetAssignment(unit, set, 2025, TamKy.NTM.Domain.Criteria.FollowPurpose.Maintain, true));
        }

        await db.SaveChangesAsync();
    });
}
