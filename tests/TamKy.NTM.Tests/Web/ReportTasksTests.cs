using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The monthly form offers the unit's tasks of the programme; the officer takes them over and edits.</summary>
public sealed class ReportTasksTests : IAsyncDisposable
{
    private readonly CountingApp _app = new();

    [Fact]
    public async Task A_department_takes_its_tasks_over_and_nothing_it_wrote_is_lost()
    {
        var report = await _app.ReportIdAsync("P-QLDT");
        var task = await _app.WithDbAsync(db => db.TaskOccurrences.Where(own => own.Unit.Code == "P-QLDT" && own.ClosedBy == ClosedBy.Confirmation && own.PeriodKey == "2022")
            .OrderBy(own => own.Id).Select(own => new { own.Id, own.Task.Code }).FirstAsync());
        var officer = await _app.AsAsync("p.qldt");
        await officer.SubmitAsync($"/chuong-trinh/luot/{task.Id}", "form[action$='/tien-do'] button[value=false]", ("Progress.Percent", "40"), ("Progress.Text", "Đã khảo sát hai xã"));
        var before = await TextAsync(report);

        var offered = await officer.OpenAsync(Address(report));
        var taken = await officer.SubmitAsync(Address(report), "form[action$='viec-chuong-trinh']");
        var after = await TextAsync(report);
        var again = await officer.OpenAsync(Address(report));

        Assert.Contains("Đã khảo sát hai xã", offered.Text, StringComparison.Ordinal);
        Assert.Equal($"/bao-cao-thang/{report}/sua", taken.Location!.ToString());
        Assert.StartsWith(before ?? string.Empty, after, StringComparison.Ordinal);
        Assert.Contains($"({task.Code}, mục", after, StringComparison.Ordinal);
        Assert.Contains("đang thực hiện 40%", after, StringComparison.Ordinal);
        Assert.Null(again.Page.QuerySelector("form[action$='viec-chuong-trinh'] button"));
        Assert.Contains("giữ nguyên", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commune_takes_its_tasks_over_and_its_report_prints_them()
    {
        await using var app = new TestApp().With("Demo:Today", "2022-07-15");
        var officer = await app.AsAsync("xa.tamphu");
        await officer.SubmitAsync("/bao-cao-thang", "form[action$='2022-07']");
        var report = await app.ReportIdAsync("XA-TAMPHU", new Month(2022, 7));

        await officer.SubmitAsync(Address(report), "form[action$='viec-chuong-trinh']");
        var form = await officer.OpenAsync($"/bao-cao-thang/{report}/sua");
        using var csv = await officer.GetAsync(new Uri("/xuat/bao-cao-thang-xa.docx?ky=2022-07&xa=XA-TAMPHU", UriKind.Relative));

        Assert.Contains("(CT22-013, mục II.2)", form.Page.QuerySelector("textarea[name$='.Unfinished']:not(:empty)")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, csv.StatusCode);
    }

    [Theory]
    [InlineData("xa.tamngoc", HttpStatusCode.NotFound)]
    [InlineData("p.kt", HttpStatusCode.NotFound)]
    [InlineData("vpdp", HttpStatusCode.Forbidden)]
    [InlineData("p.qldt", HttpStatusCode.OK)]
    public async Task Only_the_authors_of_a_report_take_tasks_over(string user, HttpStatusCode expected) =>
        Assert.Equal(expected, (await (await _app.AsAsync(user)).OpenAsync(Address(await _app.ReportIdAsync("P-QLDT")))).Status);

    [Fact]
    public async Task The_page_takes_few_commands() =>
        Assert.InRange(await _app.CommandsOfAsync(await _app.AsAsync("p.qldt"), Address(await _app.ReportIdAsync("P-QLDT"))), 1, 12);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Address(int report) => $"/bao-cao-thang/{report}/viec-chuong-trinh";

    private Task<string?> TextAsync(int report) =>
        _app.WithDbAsync(db => db.MonthlyReports.Where(own => own.Id == report).SelectMany(own => own.Parts).Where(part => part.Section!.Code == "I").Select(part => part.Text).SingleAsync());
}
