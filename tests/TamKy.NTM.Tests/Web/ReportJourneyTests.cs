using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The way of one report through all hands, with the forms that are really on the pages.</summary>
public sealed class ReportJourneyTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_report_is_sent_returned_in_one_point_mended_and_accepted()
    {
        var id = await app.ReportIdAsync("XA-TAMTHANH");
        var chair = await app.AsAsync("ct.tamthanh");
        var officer = await app.AsAsync("xa.tamthanh");
        var office = await app.AsAsync("vpdp");

        await chair.SubmitAsync($"/bao-cao-thang/{id}/xac-nhan/gui", "main form");
        Assert.Equal(ReviewState.Submitted, await app.StateAsync(id));
        await office.SubmitAsync($"/bao-cao-thang/{id}/xet", "form[action$=buoc]");
        Assert.Equal(ReviewState.Received, await app.StateAsync(id));
        var (part, indicator) = await app.NumericPartAsync(id, Verdict.Pending);
        await JudgeAsync(office, id, returned: part, indicator, "Số này lệch số của phòng, đề nghị xem lại.");
        await office.SubmitAsync($"/bao-cao-thang/{id}/xet", "form[action$=ket-luan]");
        Assert.Equal(ReviewState.Returned, await app.StateAsync(id));

        var form = await officer.PageAsync($"/bao-cao-thang/{id}/sua");
        Assert.Contains("Số này lệch số của phòng", form.Body!.TextContent);
        Assert.Equal([part], OpenParts(form));
        var point = await app.WithDbAsync(db => db.MonthlyReports.Where(r => r.Id == id).SelectMany(r => r.Parts).SelectMany(p => p.Points).Select(p => p.Id).SingleAsync());
        var saved = await officer.SubmitAsync(
            $"/bao-cao-thang/{id}/sua",
            "button[name=HandOn]",
            ($"Parts[{part}].Values[{indicator}]", "12,5"),
            ($"Parts[{part}].Answers[{point}]", "Corrected"),
            ($"Parts[{part}].AnswerTexts[{point}]", "Đã ghi theo số của phòng."));
        Assert.Equal($"/bao-cao-thang/{id}/xac-nhan/trinh", saved.Location!.ToString());
        await officer.SubmitAsync($"/bao-cao-thang/{id}/xac-nhan/trinh", "main form");
        await chair.SubmitAsync($"/bao-cao-thang/{id}/xac-nhan/gui", "main form");
        await office.SubmitAsync($"/bao-cao-thang/{id}/xet", "form[action$=buoc]");

        var review = await office.PageAsync($"/bao-cao-thang/{id}/xet");
        Assert.Contains("12,5", review.QuerySelector($"#phan-{part} ins")!.TextContent);
        Assert.Contains("Đã ghi theo số của phòng.", review.QuerySelector($"#phan-{part} .ntm-return")!.TextContent);
        await JudgeAsync(office, id);
        await office.SubmitAsync($"/bao-cao-thang/{id}/xet", "form[action$=ket-luan]");
        Assert.Equal(ReviewState.Accepted, await app.StateAsync(id));
        Assert.Equal(2, await app.WithDbAsync(db => db.MonthlyReports.Where(r => r.Id == id).SelectMany(r => r.Versions).CountAsync()));
    }

    /// <summary>Accepts every part that waits, or returns one of them, each with its own form.</summary>
    private static async Task JudgeAsync(HttpClient office, int id, int? returned = null, int? indicator = null, string? reason = null)
    {
        var page = await office.PageAsync($"/bao-cao-thang/{id}/xet");
        if (returned is { } part)
        {
            await office.SubmitAsync(
                page, $"/bao-cao-thang/{id}/xet", $"form[action$='xet/{part}']",
                ("Verdict", "Returned"), ("Points[0].IndicatorId", $"{indicator}"), ("Points[0].Reason", reason!));
        }

        page = await office.PageAsync($"/bao-cao-thang/{id}/xet");
        if (page.QuerySelector("form[action$=khong-canh-bao]") is not null)
        {
            await office.SubmitAsync(page, $"/bao-cao-thang/{id}/xet", "form[action$=khong-canh-bao]");
        }

        for (var left = 60; left > 0; left--)
        {
            page = await office.PageAsync($"/bao-cao-thang/{id}/xet");
            if (page.QuerySelectorAll("form.ntm-verdict").OfType<IHtmlFormElement>().FirstOrDefault(IsUndecided) is not { } next)
            {
                return;
            }

            var address = next.GetAttribute("action")!;
            await office.SubmitAsync(page, $"/bao-cao-thang/{id}/xet", $"form[action='{address}']", ("Verdict", "Accepted"));
        }
    }

    private static bool IsUndecided(IHtmlFormElement form) =>
        !form.QuerySelectorAll("input[name=Verdict]").OfType<IHtmlInputElement>().Any(choice => choice.IsChecked);

    private static IEnumerable<int> OpenParts(IHtmlDocument page) =>
        page.QuerySelectorAll("[data-ban]").Select(input => int.Parse(input.GetAttribute("name")!.Split('[', ']')[1], System.Globalization.CultureInfo.InvariantCulture));
}
