using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Plans over the pages, with the forms that are really on them.</summary>
public sealed class PlanTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    [Fact]
    public async Task A_plan_travels_from_draft_to_approved_with_its_papers()
    {
        var officer = await _app.AsAsync("xa.tamngoc");
        var chair = await _app.AsAsync("ct.tamngoc");
        var office = await _app.AsAsync("vpdp");
        var leader = await _app.AsAsync("truongban");
        var set = await SetIdAsync(NtmLevel.AdvancedCommune);

        var begun = await officer.SubmitAsync("/dat-chuan/ke-hoach/moi", "main form", ("SetId", $"{set}"), ("Year", "2024"));
        var id = await _app.PlanIdAsync("XA-TAMNGOC");
        Assert.Equal($"/dat-chuan/ke-hoach/{id}/sua", begun.Location!.ToString());
        var saved = await FillAsync(officer, id);
        Assert.Equal($"/dat-chuan/ke-hoach/{id}/xac-nhan/trinh-lanh-dao", saved.Location!.ToString());
        await officer.SubmitAsync(saved.Location.ToString(), "main form");
        Assert.Contains("Ký tờ trình", (await chair.OpenAsync("/")).Text, StringComparison.Ordinal);
        await StepAsync(chair, id, "de-nghi-tham-dinh");

        var departments = await DepartmentIdsAsync("P-KT", "P-QLDT");
        await office.SubmitAsync($"/dat-chuan/ke-hoach/{id}/lay-y-kien", "main form", [("WorkingDays", "3"), .. departments.Select(unit => ("Departments", $"{unit}"))]);
        Assert.Equal(PlanState.UnderAppraisal, await _app.PlanStateAsync(id));
        var asked = await _app.WithDbAsync(db => db.AchievementPlans.Where(plan => plan.Id == id).SelectMany(plan => plan.Opinions).Select(opinion => new { opinion.Department.Code, opinion.Due }).ToListAsync());
        Assert.Contains("P-KT", asked.Select(opinion => opinion.Code));
        Assert.All(asked, opinion => Assert.Equal(new DateOnly(2022, 6, 22), opinion.Due));
        foreach (var code in asked.Select(opinion => opinion.Code))
        {
            var head = await _app.AsAsync(await _app.UserAsync(Role.DepartmentHead, code));
            Assert.Contains("Góp ý thẩm định", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
            var answer = await head.SubmitAsync($"/dat-chuan/ke-hoach/{id}/y-kien", "main form", ("Verdict", "Agreed"));
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        }

        await StepAsync(office, id, "ket-luan", ("Comment", "Đủ điều kiện trình."));
        await StepAsync(office, id, "trinh-phe-duyet");
        await StepAsync(leader, id, "phe-duyet", ("Number", "900/QĐ-UBND"), ("Date", "17/6/2022"));
        Assert.Equal(PlanState.Approved, await _app.PlanStateAsync(id));
        var page = await officer.OpenAsync($"/dat-chuan/ke-hoach/{id}");
        Assert.Contains("900/QĐ-UBND, ngày 17/6/2022", page.Text, StringComparison.Ordinal);
        foreach (var link in page.Page.QuerySelectorAll("#van-ban ~ ul a").Select(link => link.GetAttribute("href")!))
        {
            using var file = await officer.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Fact]
    public async Task A_returned_plan_shows_the_words_and_keeps_both_versions_with_their_difference()
    {
        var id = await _app.PlanIdAsync("XA-TAMTHANG");
        var office = await _app.AsAsync("vpdp");

        var page = await office.PageAsync($"/dat-chuan/ke-hoach/{id}?lan=2&so-voi=1");

        var rows = page.QuerySelectorAll("section[aria-labelledby=khac-nhau] tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains("Tiêu chí 2, năm 2022", StringComparison.Ordinal) && row.Contains("còn 3,2 km", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("5.200 triệu đồng", StringComparison.Ordinal) && row.Contains("5.600 triệu đồng", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await office.OpenAsync($"/dat-chuan/ke-hoach/{id}?lan=9")).Status);
    }

    [Fact]
    public async Task What_cannot_be_read_stays_in_its_field_with_a_sentence_and_nothing_is_saved()
    {
        var id = await _app.PlanIdAsync("XA-TAMTHANH");
        var officer = await _app.AsAsync("xa.tamthanh");
        var page = await officer.PageAsync($"/dat-chuan/ke-hoach/{id}/sua");
        var cost = page.QuerySelector<IHtmlInputElement>("input[name^='Costs[']")!.Name!;

        var answer = await officer.SubmitAsync(page, $"/dat-chuan/ke-hoach/{id}/sua", "#phuong-an", ("Goal", "Lời vừa gõ"), (cost, "mười"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Chưa lưu được", answer.Text, StringComparison.Ordinal);
        Assert.Equal("mười", answer.Page.QuerySelector<IHtmlInputElement>($"input[name='{cost}']")!.Value);
        Assert.Equal("Lời vừa gõ", answer.Page.QuerySelector<IHtmlTextAreaElement>("#Goal")!.Value);
        Assert.DoesNotContain("Lời vừa gõ", (await officer.OpenAsync($"/dat-chuan/ke-hoach/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_form_is_refused_shows_both_and_is_taken_when_sent_again()
    {
        var id = await _app.PlanIdAsync("XA-TAMTHANH");
        var officer = await _app.AsAsync("xa.tamthanh");
        var address = $"/dat-chuan/ke-hoach/{id}/sua";
        var stale = await officer.PageAsync(address);
        await officer.SubmitAsync(address, "#phuong-an", ("Goal", "Bản của người thứ nhất"));

        var answer = await officer.SubmitAsync(stale, address, "#phuong-an", ("Goal", "Bản của người thứ hai"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Bản của người thứ nhất", answer.Page.QuerySelector("section[aria-labelledby=hai-ban]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bản của người thứ hai", answer.Page.QuerySelector<IHtmlTextAreaElement>("#Goal")!.Value);
        Assert.Equal("Bản của người thứ nhất", await GoalAsync(id));
        var again = await officer.SubmitAsync(answer.Page, address, "#phuong-an");
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Equal("Bản của người thứ hai", await GoalAsync(id));
    }

    [Fact]
    public async Task While_guidance_is_waited_for_the_page_says_so_and_the_step_is_refused()
    {
        var id = await _app.PlanIdAsync("THON-TP-QUYTHUONG");
        var office = await _app.AsAsync("vpdp");
        var officer = await _app.AsAsync("xa.tamphu");
        var chair = await _app.AsAsync("ct.tamphu");
        var open = await chair.PageAsync($"/dat-chuan/ke-hoach/{id}/xac-nhan/de-nghi-tham-dinh");
        await office.SubmitAsync("/dat-chuan/huong-dan/thon-kieu-mau", "main form", ("Awaits", "true"), ("Since", "8/3/2022"), ("Reason", "Tỉnh chưa có hướng dẫn"));

        Assert.Contains("đang chờ hướng dẫn của tỉnh từ ngày 8/3/2022: Tỉnh chưa có hướng dẫn.", (await officer.OpenAsync($"/dat-chuan/ke-hoach/{id}")).Text, StringComparison.Ordinal);
        Assert.Null((await chair.PageAsync($"/dat-chuan/ke-hoach/{id}/xac-nhan/de-nghi-tham-dinh")).QuerySelector("main form"));
        var refused = await chair.SubmitAsync(open, $"/dat-chuan/ke-hoach/{id}/xac-nhan/de-nghi-tham-dinh", "main form");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("đang chờ hướng dẫn của tỉnh", refused.Text, StringComparison.Ordinal);
        Assert.Equal(PlanState.RevisionRequested, await _app.PlanStateAsync(id));
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.OpenAsync("/dat-chuan/huong-dan/thon-kieu-mau")).Status);
    }

    [Fact]
    public async Task A_stranger_finds_nothing_and_a_draft_is_not_read_by_others()
    {
        var stranger = await _app.AsAsync("xa.tamngoc");
        var plan = await _app.PlanIdAsync("XA-TAMPHU");
        var village = await _app.PlanIdAsync("THON-TP-QUYTHUONG");
        var record = await _app.RecognitionIdAsync("XA-TAMTHANG", NtmLevel.AdvancedCommune);
        foreach (var address in new[]
        {
            $"/dat-chuan/ke-hoach/{plan}", $"/dat-chuan/ke-hoach/{plan}/sua", $"/dat-chuan/ke-hoach/{plan}/y-kien", $"/dat-chuan/ke-hoach/{plan}/xac-nhan/rut-ve",
            $"/dat-chuan/ke-hoach/{village}", $"/dat-chuan/cong-nhan/{record}", $"/dat-chuan/cong-nhan/{record}/xac-nhan/gui-ho-so",
            "/xuat/to-trinh-xa.docx?ky=2024&don-vi=XA-TAMPHU",
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
        }

        Assert.DoesNotContain("Tam Phú", (await stranger.OpenAsync("/dat-chuan")).Text, StringComparison.Ordinal);
        var draft = await (await _app.AsAsync("vpdp")).OpenAsync($"/dat-chuan/ke-hoach/{await _app.PlanIdAsync("XA-TAMTHANH")}");
        Assert.Contains("Xã chưa đề nghị thẩm định phương án này", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("du lịch cộng đồng", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_narrows_to_a_commune_a_level_and_what_waits_for_me()
    {
        var department = await _app.AsAsync("tp.p.vhtt");

        var mine = (await department.OpenAsync("/dat-chuan?cho-toi=true")).Page.QuerySelectorAll("section[aria-labelledby=phuong-an] tbody tr");
        var villages = (await department.OpenAsync("/dat-chuan?muc=ModelVillage")).Page.QuerySelectorAll("section[aria-labelledby=phuong-an] tbody tr");
        var phu = (await department.OpenAsync("/dat-chuan?xa=XA-TAMPHU")).Page.QuerySelectorAll("section[aria-labelledby=phuong-an] tbody tr");

        Assert.Contains("Xã Tam Phú", Assert.Single(mine).TextContent, StringComparison.Ordinal);
        Assert.Contains("Thôn Quý Thượng", Assert.Single(villages).TextContent, StringComparison.Ordinal);
        Assert.Equal(2, phu.Length);
    }

    [Fact]
    public async Task A_dossier_is_ticked_sent_proposed_and_recognised()
    {
        var id = await _app.RecognitionIdAsync("XA-TAMTHANG", NtmLevel.AdvancedCommune);
        var address = $"/dat-chuan/cong-nhan/{id}";
        var officer = await _app.AsAsync("xa.tamthang");
        var chair = await _app.AsAsync("ct.tamthang");
        var office = await _app.AsAsync("vpdp");
        var early = await chair.SubmitAsync($"{address}/xac-nhan/gui-ho-so", "main form");
        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        Assert.Contains("Còn thiếu 16 mục", early.Text, StringComparison.Ordinal);

        var page = await officer.PageAsync(address);
        var ticks = page.QuerySelectorAll<IHtmlInputElement>("input[name=Present]").Select(box => ("Present", box.Value)).ToArray();
        await officer.SubmitAsync(page, address, "form[action$=ho-so]", ticks);
        await chair.SubmitAsync($"{address}/xac-nhan/gui-ho-so", "main form");
        await office.SubmitAsync($"{address}/xac-nhan/de-nghi-tinh", "main form", ("Comment", "Đủ điều kiện"));
        var missing = await office.SubmitAsync($"{address}/xac-nhan/cong-nhan", "main form", ("Number", ""), ("Date", "31/2/2022"));
        Assert.Contains("Chưa ghi số, ký hiệu quyết định", missing.Text, StringComparison.Ordinal);
        Assert.Equal(RecognitionState.Proposed, await _app.RecognitionStateAsync(id));
        await office.SubmitAsync($"{address}/xac-nhan/cong-nhan", "main form", ("Number", "77/QĐ-UBND"), ("Date", "16/6/2022"));

        Assert.Equal(RecognitionState.Recognized, await _app.RecognitionStateAsync(id));
        Assert.Contains("77/QĐ-UBND, ngày 16/6/2022", (await chair.OpenAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_dossier_is_one_pdf_for_those_who_see_it()
    {
        var id = await _app.RecognitionIdAsync("XA-TAMTHANG", NtmLevel.AdvancedCommune);
        using var response = await (await _app.AsAsync("xa.tamthang")).GetAsync($"/dat-chuan/cong-nhan/{id}/bo-ho-so.pdf");

        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
        var text = string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
        foreach (var words in new[] { "MỤC LỤC", "TỜ TRÌNH", "Hồ sơ minh chứng tiêu chí 19", "Biểu 02" })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.AsAsync("xa.tamphu")).OpenAsync($"/dat-chuan/cong-nhan/{id}/bo-ho-so.pdf")).Status);
    }

    [Fact]
    public async Task The_recognitions_that_were_read_stand_as_read_and_unread_numbers_are_to_be_confirmed()
    {
        var page = await (await _app.AsAsync("xem")).OpenAsync("/dat-chuan");
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);

        var rows = (await (await _app.AsAsync("vpdp")).PageAsync("/dat-chuan?muc=StandardCommune")).QuerySelectorAll("section[aria-labelledby=cong-nhan] tbody tr");

        Assert.Equal(4, rows.Length);
        Assert.Contains("4781/QĐ-UBND, ngày 18/12/2015", rows.Single(row => row.TextContent.Contains("Tam Ngọc", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.Contains("cần kiểm", rows.Single(row => row.TextContent.Contains("Tam Phú", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<Answer> FillAsync(HttpClient officer, int id)
    {
        var address = $"/dat-chuan/ke-hoach/{id}/sua";
        var page = await officer.PageAsync(address);
        var targets = page.QuerySelectorAll<IHtmlInputElement>("input[name^='Targets['][name$='-2024]']").Select(input => (input.Name!, "Đạt"));
        var cost = page.QuerySelector<IHtmlInputElement>("input[name^='Costs[']")!.Name!;
        return await officer.SubmitAsync(page, address, "button[name=HandOn]", [("Goal", "Đạt chuẩn nâng cao năm 2024."), .. targets, (cost, "1.250,5")]);
    }

    private static async Task StepAsync(HttpClient client, int id, string step, params (string, string)[] fields)
    {
        var answer = await client.SubmitAsync($"/dat-chuan/ke-hoach/{id}/xac-nhan/{step}", "main form", fields);
        Assert.True(answer.Status is HttpStatusCode.Redirect, $"{step}: {answer.Text}");
    }

    private Task<string?> GoalAsync(int id) => _app.WithDbAsync(db => db.AchievementPlans.Where(plan => plan.Id == id).Select(plan => plan.Goal).SingleAsync());

    private Task<int> SetIdAsync(NtmLevel level) =>
        _app.WithDbAsync(db => db.CriteriaSets.Where(set => set.Level == level && set.PeriodTo >= 2022).Select(set => set.Id).SingleAsync());

    private Task<List<int>> DepartmentIdsAsync(params string[] codes) =>
        _app.WithDbAsync(db => db.Units.Where(unit => codes.Contains(unit.Code)).Select(unit => unit.Id).ToListAsync());
}
