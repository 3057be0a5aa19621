using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The Office writes programmes over the pages: a draft from another year, and changes of the one in force. The demo's day is 17/6/2022.</summary>
public sealed class ProgrammeEditingTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    [Fact]
    public async Task A_new_year_starts_as_a_copy_is_written_and_put_in_force_by_somebody_else()
    {
        var officer = await _app.AsAsync("vpdp");
        var head = await _app.AsAsync("vpdp.truong");

        var begun = await BeginAsync(officer);
        Assert.Equal(HttpStatusCode.Redirect, begun.Status);
        var draft = await officer.OpenAsync("/chuong-trinh/2023/sua");
        Assert.Contains("125 việc, 125 việc cần kiểm", draft.Text, StringComparison.Ordinal);
        Assert.Contains("Chưa ghi số, ký hiệu", draft.Text, StringComparison.Ordinal);
        Assert.Equal((125, 0, 0), await CountAsync());

        await officer.SubmitAsync("/chuong-trinh/2023/sua/chung", "#chung-form", ("Number", "12/CTr-BCĐ"), ("IssuedOn", "5/1/2023"));
        await officer.SubmitAsync("/chuong-trinh/2023/sua/dong", "#dong-form", ("Number", "3"), ("Locator", "Mở đầu"), ("Text", "Dòng mới của năm"));
        await officer.SubmitAsync("/chuong-trinh/viec/ct23-001/sua", "#bo-viec-form");
        var added = await officer.SubmitAsync("/chuong-trinh/2023/viec-moi?dong=3", "#viec-form button[name=luu]", ("Clause", "VI.1"), ("Field", "Kế hoạch"), ("Parts[0].Unit", "NHOM-XA"), ("Parts[0].Label", "UBND xã"), ("Recurrence", "Monthly"));
        Assert.Equal(HttpStatusCode.Redirect, added.Status);

        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync("/chuong-trinh/2023/ap-dung")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await head.SubmitAsync("/chuong-trinh/2023/ap-dung", "#ap-dung-form", ("From", "31/12/2022"))).Status);
        var inForce = await head.SubmitAsync("/chuong-trinh/2023/ap-dung", "#ap-dung-form", ("From", "1/1/2023"));
        Assert.Equal(HttpStatusCode.Redirect, inForce.Status);
        var (tasks, occurrences, derived) = await CountAsync();
        Assert.Equal((125, 0), (tasks, derived));
        Assert.True(occurrences > 400, $"{occurrences} occurrences.");
        Assert.Contains("Dòng mới của năm", (await (await _app.AsAsync("xa.tamngoc")).OpenAsync("/chuong-trinh/viec/ct23-126")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync("/chuong-trinh/2023/sua")).Status);
    }

    [Fact]
    public async Task A_draft_exists_for_the_office_only_and_can_be_given_up()
    {
        var officer = await _app.AsAsync("vpdp");
        await BeginAsync(officer);

        foreach (var user in new[] { "xa.tamngoc", "p.kt", "truongban" })
        {
            var stranger = await _app.AsAsync(user);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/chuong-trinh?nam=2023")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/chuong-trinh/viec/ct23-001")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.OpenAsync("/chuong-trinh/2023/sua")).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync("quantri")).OpenAsync("/chuong-trinh/lap-moi")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await BeginAsync(officer)).Status);
        await officer.SubmitAsync("/chuong-trinh/2023/bo-du-thao", "#bo-du-thao-form");
        Assert.Equal((0, 0, 0), await CountAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync("/chuong-trinh/2023/sua")).Status);
    }

    [Fact]
    public async Task A_stale_draft_is_refused()
    {
        var officer = await _app.AsAsync("vpdp");
        await BeginAsync(officer);
        const string Address = "/chuong-trinh/2023/sua/chung";
        var stale = await officer.PageAsync(Address);
        await officer.SubmitAsync(Address, "#chung-form", ("Number", "1/CTr"));

        Assert.Equal(HttpStatusCode.Conflict, (await officer.SubmitAsync(stale, Address, "#chung-form", ("Number", "2/CTr"))).Status);
    }

    [Fact]
    public async Task A_change_in_force_without_reason_is_refused_and_nothing_typed_is_lost()
    {
        var officer = await _app.AsAsync("vpdp");

        var refused = await officer.SubmitAsync("/chuong-trinh/viec/ct22-021/sua", "#viec-form button[name=luu]", ("Deadline", "30/9/2022"), ("Note", "Ghi chú gõ vào"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Ghi lý do thay đổi", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Ghi chú gõ vào", refused.Page.QuerySelector("[name=Note]")!.TextContent.Trim());
        Assert.Equal("30/9/2022", refused.Page.QuerySelector("[name=Deadline]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_change_in_force_is_on_record_and_reaches_what_is_open()
    {
        var officer = await _app.AsAsync("vpdp");

        var saved = await officer.SubmitAsync(
            "/chuong-trinh/viec/ct22-021/sua", "#viec-form button[name=luu]", ("Deadline", "30/9/2022"), ("Reason", "Tỉnh chậm hướng dẫn"), ("DecidedBy", "Trưởng Ban Chỉ đạo"));
        var page = await (await _app.AsAsync("xa.tamthanh")).OpenAsync("/chuong-trinh/viec/ct22-021");

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Contains("Lịch sử thay đổi", page.Text, StringComparison.Ordinal);
        Assert.Contains("→ 30/9/2022", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tỉnh chậm hướng dẫn", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Điều chỉnh việc", page.Page.QuerySelector(".ntm-head")!.TextContent, StringComparison.Ordinal);
        var dues = await _app.WithDbAsync(db => db.TaskOccurrences.Where(own => own.Task.Code == "CT22-021" && (own.State == TaskState.NotStarted || own.State == TaskState.InProgress)).Select(own => own.FirstDue).Distinct().ToListAsync());
        Assert.Equal([new DateOnly(2022, 9, 30)], dues);
    }

    [Fact]
    public async Task A_task_is_added_ended_and_confirmed_in_force()
    {
        var officer = await _app.AsAsync("vpdp");

        var added = await officer.SubmitAsync(
            "/chuong-trinh/2022/viec-moi", "#viec-form button[name=luu]", ("Title", "Việc bổ sung"), ("Clause", "III.9"), ("Field", "Kế hoạch"), ("Parts[0].Unit", "P-KT"), ("Recurrence", "Monthly"),
            ("Reason", "Kết luận giao ban"), ("DecidedBy", "Trưởng Ban Chỉ đạo"));
        Assert.Equal("/chuong-trinh/viec/ct22-126", added.Location!.ToString());
        Assert.Equal(["2022-06", "2022-07", "2022-08", "2022-09", "2022-10", "2022-11", "2022-12"], await _app.WithDbAsync(db => db.TaskOccurrences.Where(own => own.Task.Code == "CT22-126").OrderBy(own => own.PeriodKey).Select(own => own.PeriodKey).ToListAsync()));

        await officer.SubmitAsync("/chuong-trinh/viec/ct22-126/xac-nhan", "#xac-nhan-form", ("Source", "Thông báo 5/TB"));
        var without = await officer.SubmitAsync("/chuong-trinh/viec/ct22-126/ket-thuc", "#ket-thuc-form", ("Reason", "Không cần nữa"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        await officer.SubmitAsync("/chuong-trinh/viec/ct22-126/ket-thuc", "#ket-thuc-form", ("Reason", "Không cần nữa"), ("DecidedBy", "Trưởng Ban Chỉ đạo"));
        var page = await officer.OpenAsync("/chuong-trinh/viec/ct22-126");

        Assert.Contains("Việc đã kết thúc ngày 17/6/2022", page.Text, StringComparison.Ordinal);
        Assert.Contains("Thông báo 5/TB", page.Text, StringComparison.Ordinal);
        Assert.Equal([TaskState.Cancelled], await _app.WithDbAsync(db => db.TaskOccurrences.Where(own => own.Task.Code == "CT22-126").Select(own => own.State).Distinct().ToListAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync("/chuong-trinh/viec/ct22-126/ket-thuc")).Status);
    }

    [Fact]
    public async Task A_unit_that_leaves_a_group_is_not_asked_any_more_and_what_it_finished_stays()
    {
        var officer = await _app.AsAsync("vpdp");
        var before = await OpenAsync("P-YT");

        var refused = await officer.SubmitAsync("/chuong-trinh/nhom/nhom-phongban/thay-doi", "#nhom-form", ("Unit", "P-YT"), ("From", "1/7/2022"));
        var changed = await officer.SubmitAsync(
            "/chuong-trinh/nhom/nhom-phongban/thay-doi", "#nhom-form", ("Unit", "P-YT"), ("IsMember", "false"), ("From", "1/7/2022"), ("Reason", "QĐ 1/QĐ-UBND"), ("DecidedBy", "Trưởng Ban Chỉ đạo"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (refused.Status, changed.Status));
        Assert.True(await OpenAsync("P-YT") < before);
        Assert.DoesNotContain("Phòng Y tế", Members(await officer.OpenAsync("/chuong-trinh/nhom?ngay=1/7/2022")), StringComparison.Ordinal);
        Assert.Contains("Phòng Y tế", Members(await (await _app.AsAsync("p.kt")).OpenAsync("/chuong-trinh/nhom?ngay=30/6/2022")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync("p.kt")).OpenAsync("/chuong-trinh/nhom/nhom-phongban/thay-doi")).Status);
        Assert.Contains("Viết dạng", (await officer.OpenAsync("/chuong-trinh/nhom?ngay=hom-nay")).Text, StringComparison.Ordinal);

        static string Members(Answer page) => page.Page.QuerySelector("section[aria-labelledby=nhom-NHOM-PHONGBAN] > ul")!.TextContent;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task<Answer> BeginAsync(HttpClient officer) => officer.SubmitAsync("/chuong-trinh/lap-moi", "#lap-form", ("Year", "2023"), ("Model", "2022"));

    private Task<int> OpenAsync(string unit) =>
        _app.WithDbAsync(db => db.TaskOccurrences.CountAsync(own => own.Unit.Code == unit && (own.State == TaskState.NotStarted || own.State == TaskState.InProgress)));

    private Task<(int Tasks, int Occurrences, int Derived)> CountAsync() => _app.WithDbAsync(async db => (
        await db.WorkTasks.CountAsync(task => task.Programme.Year == 2023),
        await db.TaskOccurrences.CountAsync(own => own.Task.Programme.Year == 2023),
        await db.WorkTasks.CountAsync(task => task.Programme.Year == 2023 && task.OwnerId != null)));
}
