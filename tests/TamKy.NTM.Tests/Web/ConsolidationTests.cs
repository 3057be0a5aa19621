using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Consolidation;

namespace TamKy.NTM.Tests.Web;

/// <summary>June 2022 of the demo: Tam Ngọc is accepted, the others are not; the day is 17/6/2022.</summary>
public sealed class ConsolidationTests
{
    private const string Page = "/tong-hop/2022-06";

    private static readonly Month June = new(2022, 6);

    [Fact]
    public async Task The_Office_words_freezes_and_issues_the_month_and_a_correction_leaves_it_as_it_was()
    {
        await using var app = new TestApp();
        var officer = await app.AsAsync("vpdp");
        var head = await app.AsAsync("vpdp.truong");
        var commune = await app.AsAsync("xa.tamthanh");

        await Go(officer.SubmitAsync(Page, "#goi-y-het"));
        var confirm = await officer.PageAsync(Page + "/chot");
        await Go(officer.SubmitAsync(Page + "/chot", "#chot-form"));
        var unissued = await commune.OpenAsync(Page);
        await Go(head.SubmitAsync(Page + "/ban-hanh", "#ban-hanh-form", ("Number", "5"), ("Date", "17/6/2022")));
        var issued = await commune.OpenAsync(Page);
        await Go(officer.SubmitAsync(Page + "/dinh-chinh", "#dinh-chinh-form", ("Reason", "Sai tên thôn ở mục II.2.")));
        var afterwards = await commune.OpenAsync(Page);

        Assert.Contains("UBND xã Tam Thanh", confirm.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unissued.Status);
        Assert.Contains("Số: 05/BC-BCĐ", issued.Text, StringComparison.Ordinal);
        Assert.Contains("Tam Kỳ, ngày 17 tháng 6 năm 2022", issued.Text, StringComparison.Ordinal);
        Assert.Equal(issued.Page.QuerySelector(".vb")!.TextContent, afterwards.Page.QuerySelector(".vb")!.TextContent);
        var versions = await app.WithDbAsync(db => db.ConsolidatedReports.Where(report => report.Month == June).OrderBy(report => report.Number).ToListAsync());
        Assert.Equal([ConsolidationState.Issued, ConsolidationState.Composing], versions.Select(version => version.State));
        Assert.Equal(versions[0].Passages.Select(passage => passage.Text).Order(StringComparer.Ordinal), versions[1].Passages.Select(passage => passage.Text).Order(StringComparer.Ordinal));
        var states = await app.WithDbAsync(db => db.MonthlyReports.Include(report => report.Unit).Where(report => report.Month == June).ToDictionaryAsync(report => report.Unit.Code, report => report.State));
        Assert.Equal(ReviewState.Consolidated, states["XA-TAMNGOC"]);
        Assert.DoesNotContain(states, state => state.Key.StartsWith("XA-", StringComparison.Ordinal) && state.Key != "XA-TAMNGOC" && state.Value is ReviewState.Consolidated);
    }

    [Fact]
    public async Task What_was_frozen_does_not_follow_its_sources()
    {
        await using var app = new TestApp();
        var officer = await app.AsAsync("vpdp");
        await Go(officer.SubmitAsync(Page, "#goi-y-het"));
        await Go(officer.SubmitAsync(Page + "/chot", "#chot-form"));
        var before = await PrintedAsync(app);

        await app.WithDbAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE Units SET Name = 'Xã Đổi Tên' WHERE Code = 'XA-TAMNGOC'");
            await db.Database.ExecuteSqlRawAsync("UPDATE IssuerProfiles SET Symbol = 'KHAC'");
        });

        Assert.Equal(before, await PrintedAsync(app));
    }

    [Fact]
    public async Task A_number_that_differs_from_its_source_blocks_freezing_until_it_follows_it()
    {
        await using var app = new TestApp();
        var officer = await app.AsAsync("vpdp");
        await Go(officer.SubmitAsync(Page, "#goi-y-het"));
        await Go(officer.SubmitAsync(Page + "?loi=MUC:IV", "#loi-form", ("Text", "Nâng số lượt đạt từ [01/99](tieu-chi-dat.tong).")));

        var blocked = await officer.PageAsync(Page);
        var confirm = await officer.PageAsync(Page + "/chot");
        var actor = await OfficeAsync(app);
        var refusal = await Assert.ThrowsAsync<RuleException>(() => app.WithAsync<FreezeMonth, ConsolidatedReport>(
            freeze => freeze.FreezeAsync(June, null, actor, DateTime.UtcNow, new DateOnly(2022, 6, 17), CancellationToken.None)));
        await Go(officer.SubmitAsync(Page + "?loi=MUC:IV", "#loi-form button[value=theo-nguon]"));
        var mended = await officer.PageAsync(Page + "/chot");

        Assert.Contains("1 số liệu không khớp nguồn", blocked.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Chưa chốt được: 1 số liệu không khớp nguồn.", refusal.Message);
        Assert.Null(confirm.QuerySelector("#chot-form"));
        Assert.NotNull(mended.QuerySelector("#chot-form"));
    }

    [Fact]
    public async Task Words_typed_over_a_newer_wording_are_kept_and_not_stored()
    {
        await using var app = new TestApp();
        var first = await app.AsAsync("vpdp");
        var second = await app.AsAsync("vpdp.truong");
        const string Place = Page + "?loi=MUC:IV";
        var stale = await second.PageAsync(Place);
        await Go(first.SubmitAsync(Place, "#loi-form", ("Text", "Lời của người thứ nhất.")));

        var answer = await second.SubmitAsync(stale, Place, "#loi-form", ("Text", "Lời của người thứ hai."));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Lời của người thứ nhất.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Lời của người thứ hai.", answer.Page.QuerySelector("textarea")!.TextContent.Trim());
        var report = await app.WithDbAsync(db => db.ConsolidatedReports.SingleAsync(candidate => candidate.Month == June));
        Assert.Equal("Lời của người thứ nhất.", report.Passage("MUC:IV"));
    }

    [Fact]
    public async Task Words_that_are_too_long_are_refused_and_stay_in_their_field()
    {
        await using var app = new TestApp();
        var officer = await app.AsAsync("vpdp");
        var text = new string('a', ReportLimits.Passage + 1);

        var answer = await officer.SubmitAsync(Page + "?loi=MUC:IV", "#loi-form", ("Text", text));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Lời tổng hợp dài quá 8.000 chữ", answer.Text, StringComparison.Ordinal);
        Assert.Equal(text, answer.Page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("/tong-hop")]
    [InlineData(Page)]
    [InlineData(Page + "/xem")]
    [InlineData(Page + "/chot")]
    [InlineData("/tong-hop/2022-05")]
    public async Task A_page_asks_the_database_at_most_twelve_questions(string address)
    {
        await using var app = new CountingApp();
        var officer = await app.AsAsync("vpdp");

        Assert.InRange(await app.CommandsOfAsync(officer, address), 1, 12);
    }

    [Fact]
    public async Task Two_officers_word_different_places_at_the_same_time()
    {
        await using var app = new TestApp();
        var officers = await Task.WhenAll(app.AsAsync("vpdp"), app.AsAsync("vpdp.truong"));
        string[] places = ["MUC:III", "MUC:IV"];

        var answers = await Task.WhenAll(officers.Zip(places, (officer, place) => officer.SubmitAsync($"{Page}?loi={place}", "#loi-form", ("Text", $"Lời của {place}."))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        var report = await app.WithDbAsync(db => db.ConsolidatedReports.SingleAsync(candidate => candidate.Month == June));
        Assert.All(places, place => Assert.Equal($"Lời của {place}.", report.Passage(place)));
    }

    [Theory]
    [InlineData("xa.tamngoc")]
    [InlineData("p.kt")]
    [InlineData("xem")]
    public async Task Composing_is_refused_to_others_than_the_Office_and_what_is_not_issued_does_not_exist_for_them(string user)
    {
        await using var app = new TestApp();
        var client = await app.AsAsync(user);

        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/tong-hop")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(Page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(Page + "/xem")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(Page + "/chot")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(Page + "/ban-hanh")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(Page + "/dinh-chinh")).Status);
    }

    [Fact]
    public async Task Only_the_head_of_the_Office_issues()
    {
        await using var app = new TestApp();
        var officer = await app.AsAsync("vpdp");
        await Go(officer.SubmitAsync(Page, "#goi-y-het"));
        await Go(officer.SubmitAsync(Page + "/chot", "#chot-form"));

        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync(Page + "/ban-hanh")).Status);
    }

    [Theory]
    [InlineData("", "17/6/2022", "Nhập số do văn thư cấp")]
    [InlineData("5/BC", "17/6/2022", "Chỉ nhập phần số")]
    [InlineData("5", "17-6", "Ngày viết dạng 27/6/2022")]
    public async Task A_number_or_date_that_cannot_be_read_is_answered_beside_its_field(string number, string date, string sentence)
    {
        await using var app = new TestApp();
        var head = await app.AsAsync("vpdp.truong");
        await Go(head.SubmitAsync(Page, "#goi-y-het"));
        await Go(head.SubmitAsync(Page + "/chot", "#chot-form"));

        var answer = await head.SubmitAsync(Page + "/ban-hanh", "#ban-hanh-form", ("Number", number), ("Date", date));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tong-hop/2022-07")]
    [InlineData("/tong-hop/2022-13")]
    [InlineData("/tong-hop/2021-06")]
    [InlineData("/tong-hop/2022-06/xem?ban=9")]
    public async Task A_month_or_version_that_is_not_there_is_not_found(string address)
    {
        await using var app = new TestApp();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync("vpdp")).OpenAsync(address)).Status);
    }

    [Fact]
    public async Task A_month_that_is_not_frozen_is_composed_from_its_sources_with_the_missing_units_named()
    {
        await using var app = new TestApp();
        var actor = await OfficeAsync(app);

        var month = await app.WithAsync<ConsolidatedMonths, ComposedMonth?>(months => months.FindAsync(June, null, actor, new DateOnly(2022, 6, 17), CancellationToken.None));

        Assert.False(month!.IsFinal);
        Assert.Equal(["XA-TAMNGOC"], month.Content.Units.Where(unit => unit.IsIncluded).Select(unit => unit.Code));
        Assert.All(month.Content.Units.Where(unit => !unit.IsIncluded), unit => Assert.Equal(new Month(2022, 5), unit.Results!.Month));
        Assert.True(month.Content.IsDemo);
        Assert.All(SumCheck.All(new ConsolidationTotals(month.Content)), check => Assert.True(check.Agrees, check.Name));
    }

    private static async Task<string> PrintedAsync(TestApp app)
    {
        var actor = await OfficeAsync(app);
        var month = await app.WithAsync<ConsolidatedMonths, ComposedMonth?>(months => months.FindAsync(June, null, actor, new DateOnly(2022, 6, 17), CancellationToken.None));
        return HtmlWriter.Fragment(month!.Document());
    }

    private static Task<Actor> OfficeAsync(TestApp app) => app.WithDbAsync(async db =>
    {
        var user = await db.Users.SingleAsync(candidate => candidate.UserName == "vpdp");
        return new Actor(user.Id, user.FullName, [new(Role.CoordinationOfficer, null)], []);
    });

    private static async Task Go(Task<Answer> step)
    {
        var answer = await step;
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{(int)answer.Status}: {answer.Text}");
    }
}
