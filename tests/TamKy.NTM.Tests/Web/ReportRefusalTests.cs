using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>What a report refuses, to whom, and that nothing typed is lost by it.</summary>
public sealed class ReportRefusalTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/bao-cao-thang/{0}")]
    [InlineData("/bao-cao-thang/{0}/sua")]
    [InlineData("/bao-cao-thang/{0}/xac-nhan/trinh")]
    public async Task A_report_of_another_commune_does_not_exist(string address)
    {
        var id = await app.ReportIdAsync("XA-TAMTHANG");
        var stranger = await app.AsAsync("xa.tamngoc");

        var answer = await stranger.OpenAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, id));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task A_stranger_cannot_post_into_a_report_either()
    {
        var id = await app.ReportIdAsync("XA-TAMTHANG");
        var own = await app.ReportIdAsync("XA-TAMTHANH");
        var (part, indicator) = await app.NumericPartAsync(id, Verdict.Returned);
        var stranger = await app.AsAsync("xa.tamthang");
        var page = await stranger.PageAsync($"/bao-cao-thang/{id}/sua");
        page.QuerySelector("#bao-cao")!.SetAttribute("action", $"/bao-cao-thang/{own}/sua");

        var answer = await stranger.SubmitAsync(page, $"/bao-cao-thang/{id}/sua", "#bao-cao", ($"Parts[{part}].Values[{indicator}]", "1"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task A_draft_is_read_by_its_own_commune_only()
    {
        var id = await app.ReportIdAsync("XA-TAMTHANH");
        var office = await app.AsAsync("vpdp");
        var officer = await app.AsAsync("xa.tamthanh");

        var outside = await office.OpenAsync($"/bao-cao-thang/{id}");
        var inside = await officer.OpenAsync($"/bao-cao-thang/{id}");

        Assert.Contains("Xã chưa gửi báo cáo này", outside.Text);
        Assert.DoesNotContain("Giao thông", outside.Text);
        Assert.Contains("Giao thông", inside.Text);
    }

    [Fact]
    public async Task The_office_reads_the_form_of_no_commune()
    {
        var id = await app.ReportIdAsync("XA-TAMTHANG");
        var office = await app.AsAsync("vpdp");

        var answer = await office.OpenAsync($"/bao-cao-thang/{id}/sua");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task A_commune_does_not_enter_the_review()
    {
        var id = await app.ReportIdAsync("XA-TAMPHU");
        var officer = await app.AsAsync("xa.tamphu");

        var answer = await officer.OpenAsync($"/bao-cao-thang/{id}/xet");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task The_commune_does_not_see_verdicts_before_the_review_is_concluded()
    {
        var id = await app.ReportIdAsync("XA-TAMPHU");
        var officer = await app.AsAsync("xa.tamphu");
        var office = await app.AsAsync("vpdp");

        var commune = await officer.OpenAsync($"/bao-cao-thang/{id}");
        var reviewer = await office.OpenAsync($"/bao-cao-thang/{id}");

        Assert.Equal(ReviewState.Received, await app.StateAsync(id));
        Assert.DoesNotContain(commune.Page.QuerySelectorAll("summary"), head => head.TextContent.Contains("Đã chấp nhận", StringComparison.Ordinal));
        Assert.Contains(reviewer.Page.QuerySelectorAll("summary"), head => head.TextContent.Contains("Đã chấp nhận", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("61.5", "61,5 (")]
    [InlineData("1.234", "1,234 (")]
    [InlineData("1,234.5", "1.234,5 (")]
    [InlineData("một trăm", "")]
    [InlineData("-3", "Số không được âm.")]
    [InlineData("101", "Số lớn nhất ở ô này là 100.")]
    public async Task A_number_that_cannot_be_read_is_asked_about_and_stays_as_typed(string typed, string asked)
    {
        var id = await app.ReportIdAsync("XA-TAMTHANG");
        var (part, indicator) = await app.NumericPartAsync(id, Verdict.Returned);
        var officer = await app.AsAsync("xa.tamthang");
        var field = $"Parts[{part}].Values[{indicator}]";

        var answer = await officer.SubmitAsync($"/bao-cao-thang/{id}/sua", "#nut-luu", (field, typed), ($"Parts[{part}].Done", "Chữ vừa gõ vẫn được lưu."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(typed, answer.Page.QuerySelector($"[name='{field}']")!.GetAttribute("value"));
        Assert.Contains(asked, answer.Text);
        Assert.Equal("Chữ vừa gõ vẫn được lưu.", await app.WithDbAsync(db => db.Set<ReportPart>().Where(p => p.Id == part).Select(p => p.Done).SingleAsync()));
    }

    [Fact]
    public async Task A_page_made_from_an_older_version_is_refused_and_keeps_what_was_typed()
    {
        var id = await app.ReportIdAsync("XA-TAMTHANG");
        var (part, _) = await app.NumericPartAsync(id, Verdict.Returned);
        var officer = await app.AsAsync("xa.tamthang");
        var stale = await officer.PageAsync($"/bao-cao-thang/{id}/sua");
        await officer.SubmitAsync($"/bao-cao-thang/{id}/sua", "#nut-luu", ($"Parts[{part}].Done", "Người thứ nhất ghi."));

        var answer = await officer.SubmitAsync(stale, $"/bao-cao-thang/{id}/sua", "#nut-luu", ($"Parts[{part}].Done", "Người thứ hai ghi."));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Người thứ hai ghi.", answer.Page.QuerySelector($"[name='Parts[{part}].Done']")!.TextContent);
        Assert.Contains("Người thứ nhất ghi.", answer.Text);
    }

    [Fact]
    public async Task Of_twenty_writers_each_is_stored_or_refused_and_none_is_lost()
    {
        var id = await app.ReportIdAsync("XA-TAMTHANG");
        var (part, _) = await app.NumericPartAsync(id, Verdict.Returned);
        var officer = await app.AsAsync("xa.tamthang");
        var page = await officer.PageAsync($"/bao-cao-thang/{id}/sua");
        var first = int.Parse(page.QuerySelector($"[name='Parts[{part}].Version']")!.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async writer =>
        {
            var own = await officer.PageAsync($"/bao-cao-thang/{id}/sua");
            return (Writer: writer, Answer: await officer.SubmitAsync(own, $"/bao-cao-thang/{id}/sua", "#nut-luu", ($"Parts[{part}].Done", $"Lời của người thứ {writer}.")));
        }));

        Assert.All(answers, answer => Assert.Contains(answer.Answer.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict }));
        Assert.All(
            answers.Where(answer => answer.Answer.Status == HttpStatusCode.Conflict),
            answer => Assert.Contains($"Lời của người thứ {answer.Writer}.", answer.Answer.Page.QuerySelector($"[name='Parts[{part}].Done']")!.TextContent));
        var stored = answers.Count(answer => answer.Answer.Status == HttpStatusCode.Redirect);
        var last = await app.WithDbAsync(db => db.Set<ReportPart>().Where(p => p.Id == part).Select(p => p.Version).SingleAsync());
        Assert.Equal(first + stored, last);
    }

    [Fact]
    public async Task A_return_without_words_is_refused()
    {
        var id = await app.ReportIdAsync("XA-TAMPHU");
        var (part, _) = await app.NumericPartAsync(id, Verdict.Pending);
        var office = await app.AsAsync("vpdp");

        var answer = await office.SubmitAsync($"/bao-cao-thang/{id}/xet", $"form[action$='xet/{part}']", ("Verdict", "Returned"), ("Points[0].Reason", "  "));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("phải ghi nội dung phải bổ sung", answer.Text);
    }
}
