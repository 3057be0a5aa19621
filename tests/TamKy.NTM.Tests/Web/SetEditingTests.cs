using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Web;

/// <summary>A changed set changes nothing in earlier reports; thresholds and confirmations need no new version.</summary>
public sealed class SetEditingTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Set = "/tieu-chi/xa-ntm-2021-2025";
    private const string Code = "XA-NTM-2021-2025";

    [Fact]
    public async Task A_new_version_serves_new_months_and_leaves_the_old_ones_alone()
    {
        // July has come, so that reports of June and of July can be begun; nobody has begun July's.
        await using var portal = new TestApp().With("Demo:Today", "2022-07-18");
        var officer = await portal.AsAsync("vpdp");
        var head = await portal.AsAsync("vpdp.truong");
        var june = await (await portal.AsAsync("truongban")).OpenAsync("/tong-quan?thang=2022-06");
        var read = await (await portal.AsAsync("xa.tamngoc")).OpenAsync($"/bao-cao-thang/{await portal.ReportIdAsync("XA-TAMNGOC")}");

        await officer.SubmitAsync(Set, "#lap-du-thao");
        var indicator = await DraftIndicatorAsync(portal, "2.1");
        var saved = await officer.SubmitAsync($"{Set}/sua/chi-tieu?tc={indicator.CriterionId}&id={indicator.Id}", "#chi-tieu-form", ("Text", "Lời mới của 2.1"), ("Tolerance", "1,5"));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        var early = await head.SubmitAsync($"{Set}/ap-dung", "#ap-dung-form", ("ValidFrom", "14/6/2022"), ("Basis", "QĐ 99/QĐ-TTg ngày 01/7/2022"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("Chọn ngày áp dụng sau ngày đó", early.Text, StringComparison.Ordinal);
        var decided = await head.SubmitAsync($"{Set}/ap-dung", "#ap-dung-form", ("ValidFrom", "1/7/2022"), ("Basis", "QĐ 99/QĐ-TTg ngày 01/7/2022"));
        Assert.Equal(HttpStatusCode.Redirect, decided.Status);

        var july = await StartAsync(portal, "xa.tamngoc", "2022-07");
        Assert.Equal((2, "Lời mới của 2.1"), await VersionOfAsync(portal, july));
        Assert.Equal(1, (await VersionOfAsync(portal, await portal.ReportIdAsync("XA-TAMNGOC"))).Number);
        Assert.Equal(june.Text, (await (await portal.AsAsync("truongban")).OpenAsync("/tong-quan?thang=2022-06")).Text);
        Assert.Equal(read.Text, (await (await portal.AsAsync("xa.tamngoc")).OpenAsync($"/bao-cao-thang/{await portal.ReportIdAsync("XA-TAMNGOC")}")).Text);
        var form = await (await portal.AsAsync("xa.tamngoc")).OpenAsync($"/bao-cao-thang/{july}/sua");
        Assert.Contains("Lời mới của 2.1", form.Text, StringComparison.Ordinal);
        Assert.NotEmpty(form.Page.QuerySelectorAll("button[formaction*=khong-doi], form[action*=khong-doi]"));
        foreach (var address in new[] { "/", "/tong-quan?thang=2022-07", "/tong-quan/xa-tamngoc?thang=2022-07", "/tong-hop/2022-07", "/tong-hop/2022-06", Set, $"{Set}?ban=1", "/tieu-chi" })
        {
            Assert.Equal(HttpStatusCode.OK, (await officer.OpenAsync(address)).Status);
        }

        using var data = await officer.GetAsync("/xuat/du-lieu-chi-tieu.csv?ky=2022-06");
        Assert.Equal(HttpStatusCode.OK, data.StatusCode);
        Assert.DoesNotContain("Lời mới của 2.1", await data.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_that_ended_before_the_first_day_is_begun_late_by_the_old_version()
    {
        await using var portal = new TestApp().With("Demo:Today", "2022-08-20");
        await PutNewVersionInForceAsync(portal, new DateOnly(2022, 7, 15));

        var july = await StartAsync(portal, "xa.tamngoc", "2022-07");
        var august = await StartAsync(portal, "xa.tamngoc", "2022-08");

        // July's window ends on the 14th, the day before the version begins.
        Assert.Equal(1, (await VersionOfAsync(portal, july)).Number);
        Assert.Equal(2, (await VersionOfAsync(portal, august)).Number);
    }

    [Fact]
    public async Task A_draft_of_a_set_in_force_is_the_Offices_own()
    {
        await using var portal = new TestApp();
        await (await portal.AsAsync("vpdp")).SubmitAsync(Set, "#lap-du-thao");

        Assert.Equal(HttpStatusCode.OK, (await (await portal.AsAsync("vpdp")).OpenAsync($"{Set}?ban=2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.AsAsync("xa.tamthang")).OpenAsync($"{Set}?ban=2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.AsAsync("xa.tamthang")).OpenAsync($"{Set}.json?ban=2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.AsAsync("p.kt")).OpenAsync($"/tieu-chi/so-sanh?a={Code}:1&b={Code}:2")).Status);
        Assert.DoesNotContain("Dự thảo bản", (await (await portal.AsAsync("xa.tamthang")).OpenAsync("/tieu-chi")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(portal, "vpdp", $"{Set}/du-thao"));
    }

    [Fact]
    public async Task The_officer_does_not_decide_and_nobody_on_their_own_draft()
    {
        await using var portal = new TestApp();
        var officer = await portal.AsAsync("vpdp");
        await officer.SubmitAsync(Set, "#lap-du-thao");
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync($"{Set}/ap-dung")).Status);
        await officer.SubmitAsync($"{Set}/bo-du-thao", "#bo-du-thao-form");
        Assert.Equal(1, await portal.WithDbAsync(db => db.CriteriaSets.CountAsync(set => set.Code == Code)));

        var head = await portal.AsAsync("vpdp.truong");
        await head.SubmitAsync(Set, "#lap-du-thao");
        var own = await head.SubmitAsync($"{Set}/ap-dung", "#ap-dung-form", ("ValidFrom", "15/7/2022"), ("Basis", "QĐ 1"));

        Assert.Equal(HttpStatusCode.Forbidden, own.Status);
    }

    [Fact]
    public async Task What_was_typed_wrong_stands_in_the_form_again_and_a_stale_page_is_refused()
    {
        await using var portal = new TestApp();
        var officer = await portal.AsAsync("vpdp");
        await officer.SubmitAsync(Set, "#lap-du-thao");
        var indicator = await DraftIndicatorAsync(portal, "2.1");
        var address = $"{Set}/sua/chi-tieu?tc={indicator.CriterionId}&id={indicator.Id}";
        var stale = await officer.PageAsync(address);

        var wrong = await officer.SubmitAsync(address, "#chi-tieu-form", ("Text", ""), ("MaxValue", "61.5"), ("Measure", "YesNo"), ("Code", "3.1"));
        await officer.SubmitAsync(address, "#chi-tieu-form", ("Text", "Một"));
        var late = await officer.SubmitAsync(stale, address, "#chi-tieu-form", ("Text", "Hai"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("61.5", wrong.Page.QuerySelector("#MaxValue")!.GetAttribute("value"));
        Assert.Contains("đọc được hai cách", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Bộ đã có chỉ tiêu mã 3.1", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("phép so sánh là “Đạt”", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("Một", await portal.WithDbAsync(db => db.Indicators.Where(row => row.Id == indicator.Id).Select(row => row.Text).SingleAsync()));
    }

    [Fact]
    public async Task Criteria_and_indicators_are_added_to_a_draft_and_taken_out()
    {
        await using var portal = new TestApp();
        var officer = await portal.AsAsync("vpdp");
        await officer.SubmitAsync(Set, "#lap-du-thao");
        await officer.SubmitAsync($"{Set}/sua/tieu-chi", "#tieu-chi-form", ("Code", "TC20"), ("Name", "Chuyển đổi số"), ("Group", "Nhóm mới"), ("Source", "QĐ 99"));
        var added = await portal.WithDbAsync(db => db.Criteria.SingleAsync(criterion => criterion.Code == "TC20"));
        await officer.SubmitAsync($"{Set}/sua/chi-tieu?tc={added.Id}", "#chi-tieu-form", ("Code", "20.1"), ("Text", "Có tổ công nghệ số"), ("Measure", "YesNo"), ("Comparison", "Pass"), ("Unit", ""), ("Source", "QĐ 99"));
        var removed = await DraftIndicatorAsync(portal, "2.2");

        await officer.SubmitAsync($"{Set}/sua/chi-tieu?tc={removed.CriterionId}&id={removed.Id}", "#bo-form");
        var page = await officer.OpenAsync($"{Set}/sua");
        Assert.Contains("1 mới, 1 bỏ", page.Text, StringComparison.Ordinal);
        await officer.SubmitAsync($"{Set}/sua/tieu-chi?id={added.Id}", "#bo-form");

        Assert.Contains("0 mới, 1 bỏ", (await officer.OpenAsync($"{Set}/sua")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_threshold_holds_from_its_day_without_a_new_version()
    {
        await using var portal = new TestApp();
        var officer = await portal.AsAsync("vpdp");
        var wrong = await officer.SubmitAsync($"{Set}/muc?ct=2.1", "#muc-form", ("Value", "abc"), ("ValidFrom", "31/6/2022"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("abc", wrong.Page.QuerySelector("#Value")!.GetAttribute("value"));

        var done = await officer.SubmitAsync($"{Set}/muc?ct=2.1", "#muc-form", ("Value", "80"), ("ValidFrom", "15/6/2022"), ("Source", "QĐ 2072/QĐ-UBND, Phụ lục"));
        var again = await officer.SubmitAsync($"{Set}/muc?ct=2.1", "#muc-form", ("Value", "80"), ("ValidFrom", "15/6/2022"), ("Source", "QĐ 2072/QĐ-UBND, Phụ lục"));

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("Mức này đã có", again.Text, StringComparison.Ordinal);
        var indicator = await portal.WithDbAsync(db => db.Indicators.Include(row => row.Thresholds).SingleAsync(row => row.Code == "2.1" && db.Criteria.Any(criterion =>
            criterion.Id == row.CriterionId && db.CriteriaSets.Any(set => set.Id == criterion.CriteriaSetId && set.Code == Code))));
        Assert.Null(indicator.ThresholdOn(new DateOnly(2022, 6, 14), "2"));
        Assert.Equal(80, indicator.ThresholdOn(new DateOnly(2022, 6, 15), "2")?.Value);
    }

    [Fact]
    public async Task What_is_confirmed_keeps_who_when_and_by_which_text()
    {
        await using var portal = new TestApp();
        var officer = await portal.AsAsync("vpdp");
        var address = $"{Set}/xac-nhan?ct=2.1";
        var before = (await DraftlessIndicatorAsync(portal, "2.1")).Provenance;
        if (before.Confidence is Confidence.Confirmed)
        {
            address = $"{Set}/xac-nhan?ct=" + await FirstUnsureAsync(portal);
        }

        var empty = await officer.SubmitAsync(address, "#xac-nhan-form", ("Source", " "));
        var done = await officer.SubmitAsync(address, "#xac-nhan-form", ("Source", "QĐ 318/QĐ-TTg, Phụ lục, trang 3"));
        var twice = await officer.SubmitAsync(address, "#xac-nhan-form", ("Source", "QĐ 318/QĐ-TTg"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal(HttpStatusCode.Conflict, twice.Status);
        var kept = await portal.WithDbAsync(db => db.SetConfirmations.SingleAsync());
        Assert.Equal("QĐ 318/QĐ-TTg, Phụ lục, trang 3", kept.Source);
        Assert.NotEmpty(kept.SourceBefore);
        Assert.Contains(kept.By, (await officer.OpenAsync(Set)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duong truc thon", "XA-NTM-2021-2025")]
    [InlineData("2.1", "2.1")]
    [InlineData("khong co chuyen nay", "Không thấy")]
    public async Task Words_are_found_without_accents(string words, string expected)
    {
        var answer = await (await app.AsAsync("xem")).OpenAsync($"/tieu-chi?q={Uri.EscapeDataString(words)}");

        Assert.Contains(expected, answer.Page.QuerySelector("#ket-qua-tim")!.ParentElement!.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_code_is_not_found_inside_another()
    {
        var page = await (await app.AsAsync("xem")).PageAsync("/tieu-chi?q=2.1");

        var codes = page.QuerySelectorAll("section li a b").Select(code => code.TextContent).ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Equal("2.1", code));
    }

    [Fact]
    public async Task Two_sets_stand_side_by_side_with_who_is_in_charge()
    {
        var answer = await (await app.AsAsync("xem")).OpenAsync("/tieu-chi/so-sanh?a=XA-NTM-2016-2020&b=XA-NTM-2021-2025");

        Assert.Contains("Chưa có bảng nối", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Phụ trách: ", answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync("xem")).OpenAsync("/tieu-chi/so-sanh?a=KHONG-CO&b=XA-NTM-2021-2025")).Status);
    }

    [Fact]
    public async Task The_map_shows_last_months_figure_of_the_old_set_in_the_first_report_of_the_new_one()
    {
        await using var portal = new TestApp().With("Demo:Today", "2022-07-18");
        var officer = await portal.AsAsync("vpdp");
        const string Map = "/tieu-chi/noi?a=XA-NTM-2021-2025&b=XA-NTMNC-2021-2025";
        await officer.SubmitAsync(Map, "#noi-form", ("From", "1.1"), ("To", "1.1"), ("Kind", "Merged"));
        var second = await officer.SubmitAsync(Map, "#noi-form", ("From", "1.1"), ("To", "1.2"), ("Kind", "Same"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        await portal.WithDbAsync(async db =>
        {
            var unit = await db.Units.SingleAsync(row => row.Code == "XA-TAMNGOC");
            db.CriteriaSetAssignments.Add(new CriteriaSetAssignment(unit, await db.CriteriaSets.SingleAsync(row => row.Code == "XA-NTMNC-2021-2025"), 2022, FollowPurpose.Strive, isPrimary: false));
            await db.SaveChangesAsync();
        });

        var july = await StartAsync(portal, "xa.tamngoc", "2022-07");
        var form = await (await portal.AsAsync("xa.tamngoc")).OpenAsync($"/bao-cao-thang/{july}/sua");

        Assert.Contains("(1.1, bộ trước, gộp lại)", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_frame_of_2026_says_openly_that_it_has_no_text_and_serves_no_report()
    {
        var page = await (await app.AsAsync("xa.tamthang")).OpenAsync("/tieu-chi/xa-ntm-2026-2030");

        Assert.Contains("Đây là dự thảo", page.Text, StringComparison.Ordinal);
        Assert.Contains("10 tiêu chí, 47 chỉ tiêu", page.Text, StringComparison.Ordinal);
        Assert.All(page.Page.QuerySelectorAll("main th[scope=row]"), row => Assert.Contains("Chưa có nội dung văn bản", row.TextContent, StringComparison.Ordinal));
        Assert.False(await app.WithDbAsync(db => db.CriteriaSets.InForceOn(new DateOnly(2027, 1, 1)).AnyAsync(set => set.Code == "XA-NTM-2026-2030")));
    }

    private static async Task PutNewVersionInForceAsync(TestApp portal, DateOnly from)
    {
        await (await portal.AsAsync("vpdp")).SubmitAsync(Set, "#lap-du-thao");
        var done = await (await portal.AsAsync("vpdp.truong")).SubmitAsync(
            $"{Set}/ap-dung", "#ap-dung-form", ("ValidFrom", $"{from.Day}/{from.Month}/{from.Year}"), ("Basis", "QĐ 99/QĐ-TTg"));
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
    }

    private static async Task<int> StartAsync(TestApp portal, string user, string month)
    {
        Assert.Equal(HttpStatusCode.Redirect, await PostAsync(portal, user, $"/bao-cao-thang/bat-dau/{month}"));
        return await portal.ReportIdAsync("XA-TAMNGOC", Month.TryParse(month, out var asked) ? asked : default);
    }

    private static async Task<HttpStatusCode> PostAsync(TestApp portal, string user, string address)
    {
        var browser = await portal.AsAsync(user);
        var page = await browser.PageAsync("/doi-mat-khau");
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        using var response = await browser.PostAsync(address, content);
        return response.StatusCode;
    }

    private static Task<(int Number, string Text)> VersionOfAsync(TestApp portal, int report) => portal.WithDbAsync(async db =>
    {
        var found = await db.MonthlyReports.Where(row => row.Id == report).SelectMany(row => row.Parts).Where(part => part.CriteriaSet!.Code == Code)
            .SelectMany(part => part.Entries, (part, entry) => new { part.CriteriaSet!.VersionNumber, entry.Indicator.Code, entry.Indicator.Text }).SingleAsync(row => row.Code == "2.1");
        return (found.VersionNumber, found.Text);
    });

    private static Task<Indicator> DraftIndicatorAsync(TestApp portal, string code) => IndicatorAsync(portal, code, SetStatus.Draft);

    private static Task<Indicator> DraftlessIndicatorAsync(TestApp portal, string code) => IndicatorAsync(portal, code, SetStatus.InForce);

    private static Task<Indicator> IndicatorAsync(TestApp portal, string code, SetStatus status) => portal.WithDbAsync(db =>
        db.CriteriaSets.Where(set => set.Code == Code && set.Status == status).SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Indicators).SingleAsync(indicator => indicator.Code == code));

    private static Task<string> FirstUnsureAsync(TestApp portal) => portal.WithDbAsync(db =>
        db.CriteriaSets.Where(set => set.Code == Code).SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Indicators)
            .Where(indicator => indicator.Provenance.Confidence == Confidence.ToBeConfirmed).OrderBy(indicator => indicator.Id).Select(indicator => indicator.Code).FirstAsync());
}
