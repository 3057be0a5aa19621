using System.Net;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Features.Home;

namespace TamKy.NTM.Tests.Web;

/// <summary>What the first page says to each role, on the demo's 17 June 2022.</summary>
public sealed class HomeTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_returned_report_comes_first_with_the_reviewers_own_words()
    {
        var page = await PageAsync("xa.tamthang");

        var first = page.QuerySelector(".ntm-first")!;
        var reasons = await ReasonsAsync("XA-TAMTHANG");
        Assert.Contains("bị trả lại", first.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(first.QuerySelector("blockquote p")!.TextContent.Trim('“', '”'), reasons);
        Assert.EndsWith("/sua", first.QuerySelector("a.btn-primary")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_has_one_green_button()
    {
        foreach (var user in (string[])["xa.tamthang", "ct.tamthanh", "vpdp"])
        {
            var page = await PageAsync(user);

            Assert.Single(page.QuerySelectorAll("main .btn-primary"));
        }
    }

    [Fact]
    public async Task A_chair_is_shown_what_waits_for_approval_and_how_late_it_is()
    {
        var page = await PageAsync("ct.tamthanh");

        var first = page.QuerySelector(".ntm-first")!;
        Assert.Contains("Duyệt và gửi báo cáo tháng 6/2022", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("Quá hạn 2 ngày", first.QuerySelector(".ntm-due")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_with_nothing_to_do_reads_what_comes_next_and_when()
    {
        var answer = await AnswerAsync("xa.tamngoc");

        Assert.Contains("Không còn việc nào chờ xã Tam Ngọc", answer.Text, StringComparison.Ordinal);
        Assert.Contains("báo cáo tháng 7/2022, mở ngày 1/7/2022, hạn gửi 15/7/2022", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commune_sees_where_what_it_sent_stands()
    {
        var page = await PageAsync("xa.tamphu");

        var row = page.QuerySelectorAll("#dang-o-dau ~ .table-responsive tbody tr")[0];
        Assert.Contains("Báo cáo tháng 6/2022", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đã tiếp nhận", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Văn phòng Điều phối kết luận", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_sees_what_to_conclude_and_who_is_late()
    {
        var answer = await AnswerAsync("vpdp");

        Assert.Contains("Kết luận báo cáo tháng 6/2022, xã Tam Phú", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Xã Tam Thanh", answer.Page.QuerySelector("section[aria-labelledby=cham]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_sees_the_communes_in_their_charge_and_no_other()
    {
        var answer = await AnswerAsync("tv.mttq");

        Assert.Contains("Xã Tam Phú", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Xã Tam Thăng", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tam Ngọc", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tam Thanh", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_sees_the_reports_that_were_sent_and_the_criteria_it_has_a_part_in()
    {
        var page = await PageAsync("p.tnmt");

        var sent = page.QuerySelector("section[aria-labelledby=dang-o-dau]")!.TextContent;
        Assert.Contains("Xã Tam Ngọc", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("Xã Tam Thanh", sent, StringComparison.Ordinal);
        Assert.Contains("17. Môi trường", page.QuerySelector("section[aria-labelledby=tieu-chi]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_sees_who_is_late_and_what_was_issued()
    {
        var page = await PageAsync("truongban");

        Assert.Contains("Xã Tam Thanh", page.QuerySelector("section[aria-labelledby=cham]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=ban-hanh]"));
    }

    [Theory]
    [InlineData("tckh")]
    [InlineData("xem")]
    public async Task Finance_and_viewers_start_from_the_issued_reports(string user)
    {
        var page = await PageAsync(user);

        Assert.NotNull(page.QuerySelector("section[aria-labelledby=ban-hanh]"));
        Assert.Null(page.QuerySelector(".ntm-first"));
    }

    [Fact]
    public async Task A_viewer_gets_no_link_to_a_report()
    {
        var page = await PageAsync("xem");

        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")?.StartsWith("/bao-cao-thang", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_system_administrator_sees_no_business_data()
    {
        var answer = await AnswerAsync("quantri");

        Assert.Contains("không xem số liệu nghiệp vụ", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tam Phú", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commune_without_a_report_begins_it_with_one_button()
    {
        var commune = await app.CommuneAsync();
        await app.WithDbAsync(async db =>
        {
            var set = db.CriteriaSets.Single(candidate => candidate.Code == "XA-NTM-2021-2025");
            db.CriteriaSetAssignments.Add(new CriteriaSetAssignment(db.Units.Single(unit => unit.Id == commune.Id), set, 2022, FollowPurpose.Strive, true));
            await db.SaveChangesAsync();
        });
        var browser = await app.AsAsync(await app.UserAsync(Role.CommuneOfficer, commune.Code));

        var answer = await browser.SubmitAsync("/", ".ntm-first form");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Matches(@"^/bao-cao-thang/\d+/sua$", answer.Location!.ToString());
    }

    [Fact]
    public void Work_is_ordered_returned_overdue_then_by_date()
    {
        var today = new DateOnly(2022, 6, 17);
        WorkItem soon = Item("soon", today.AddDays(1)), late = Item("late", today.AddDays(-2)), later = Item("later", today.AddDays(9)), open = Item("open", null);
        var returned = Item("returned", today.AddDays(3)) with { IsReturned = true };

        var ordered = WorkItem.ByUrgency([open, later, soon, late, returned], today);

        Assert.Equal(["returned", "late", "soon", "later", "open"], ordered.Select(item => item.Title));
    }

    private static WorkItem Item(string title, DateOnly? due) => new(title, string.Empty, string.Empty, due);

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string user) => await (await app.AsAsync(user)).PageAsync("/");

    private async Task<Answer> AnswerAsync(string user) => await (await app.AsAsync(user)).OpenAsync("/");

    private Task<List<string>> ReasonsAsync(string unitCode) => app.WithDbAsync(db => Task.FromResult(
        db.MonthlyReports.Where(report => report.Unit.Code == unitCode && report.Month == new Month(2022, 6))
            .SelectMany(report => report.Parts).SelectMany(part => part.Points).Select(point => point.Reason).ToList()));
}
