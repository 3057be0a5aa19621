using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The Office changes who is in charge of a criterion from a day on; everyone reads it, nobody else changes it.</summary>
public sealed class CriteriaDutiesTests : IAsyncDisposable
{
    private const string List = "/tieu-chi/xa-ntm-2021-2025/phu-trach";

    private readonly CountingApp _app = new();

    [Fact]
    public async Task Hands_change_on_the_day_and_the_history_stays()
    {
        var office = await _app.AsAsync("vpdp");
        var old = await LeadAsync(13);
        var next = await OtherAsync(old);

        var done = await office.SubmitAsync($"{List}/ban-giao/{old.Id}", "main form", ("Unit", next), ("From", "1/7/2022"), ("Source", "Thông báo 15/TB-BCĐ ngày 16/6/2022"));

        Assert.Equal($"{List}#tc-13", done.Location?.ToString());
        var before = await CardAsync("30/6/2022", 13);
        var after = await CardAsync("1/7/2022", 13);
        Assert.Contains("30/6/2022", before.Single(row => row.Contains(old.Unit.Name, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(after, row => row.Contains(old.Unit.Name, StringComparison.Ordinal));
        Assert.Contains(after, row => row.Contains("Thông báo 15/TB-BCĐ", StringComparison.Ordinal) && row.Contains("Chủ trì", StringComparison.Ordinal));
        Assert.Contains(old.Unit.Name, (await office.PageAsync($"{List}?ngay=1/7/2022")).QuerySelector("#tc-13 details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_what_was_typed_stays()
    {
        var office = await _app.AsAsync("vpdp");
        var old = await LeadAsync(13);
        var next = await OtherAsync(old);

        var answer = await office.SubmitAsync($"{List}/ban-giao/{old.Id}", "main form", ("Unit", next), ("From", "31/2/2022"), ("Source", "  "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(("31/2/2022", next), (answer.Page.QuerySelector("#From")!.GetAttribute("value"), answer.Page.QuerySelector("#Unit option[selected]")!.GetAttribute("value")));
        Assert.NotNull(answer.Page.QuerySelector("#From-loi"));
        Assert.Contains("Ghi căn cứ", answer.Page.QuerySelector("#Source-loi")!.TextContent, StringComparison.Ordinal);

        var early = await office.SubmitAsync($"{List}/ban-giao/{old.Id}", "main form", ("Unit", next), ("From", "1/1/2020"), ("Source", "QĐ 5"));
        Assert.Contains("ngày bàn giao phải sau ngày đó", early.Page.QuerySelector("#From-loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("QĐ 5", early.Page.QuerySelector("#Source")!.TextContent.Trim());
        Assert.Null((await LeadAsync(13)).To);
    }

    [Fact]
    public async Task A_period_that_a_department_has_verified_stays_its_own()
    {
        var office = await _app.AsAsync("vpdp");
        var verified = await _app.WithDbAsync(db => db.CriterionAssignments
            .Where(row => row.IsLead && db.DepartmentVerifications.Any(verdict => verdict.DepartmentId == row.UnitId && verdict.Month == new TamKy.NTM.Domain.Reporting.Month(2022, 6)
                && row.Criterion.Indicators.Any(indicator => indicator.Id == verdict.IndicatorId)))
            .Select(row => new { row.Id, row.Criterion.Number }).FirstAsync());

        var refused = await office.SubmitAsync($"{List}/ket-thuc/{verified.Id}", "main form", ("LastDay", "13/6/2022"), ("Source", "QĐ 5"));
        Assert.Contains("đã xác nhận số liệu của kỳ đến 14/6/2022", refused.Page.QuerySelector("#LastDay-loi")!.TextContent, StringComparison.Ordinal);

        var taken = await office.SubmitAsync($"{List}/ket-thuc/{verified.Id}", "main form", ("LastDay", "14/6/2022"), ("Source", "QĐ 5"));
        Assert.Equal(HttpStatusCode.Redirect, taken.Status);
    }

    [Fact]
    public async Task Where_nobody_leads_any_more_the_page_warns_until_somebody_is_named()
    {
        var office = await _app.AsAsync("vpdp");
        var old = await LeadAsync(16);

        await office.SubmitAsync($"{List}/ket-thuc/{old.Id}", "main form", ("LastDay", "30/6/2022"), ("Source", "QĐ 5"));
        Assert.Contains("Cả tiêu chí không có đơn vị chủ trì từ 1/7/2022.", await WordsAsync(office, 16), StringComparison.Ordinal);

        var added = await office.SubmitAsync($"{List}/16/them", "main form", ("Unit", old.Unit.Code), ("From", "30/6/2022"), ("Source", "QĐ 6"));
        Assert.Contains("trùng ngày", added.Page.QuerySelector("#From-loi")!.TextContent, StringComparison.Ordinal);
        await office.SubmitAsync($"{List}/16/them", "main form", ("Unit", old.Unit.Code), ("From", "1/7/2022"), ("Source", "QĐ 6"));
        Assert.DoesNotContain("không có đơn vị chủ trì", await WordsAsync(office, 16), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_page_is_refused()
    {
        var office = await _app.AsAsync("vpdp");
        var old = await LeadAsync(13);
        var address = $"{List}/ket-thuc/{old.Id}";
        var stale = await office.PageAsync(address);
        await office.SubmitAsync(address, "main form", ("LastDay", "31/12/2022"), ("Source", "QĐ 5"));

        var answer = await office.SubmitAsync(stale, address, "main form", ("LastDay", "30/11/2022"), ("Source", "QĐ 6"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(new DateOnly(2022, 12, 31), (await LeadAsync(13)).To);
    }

    [Fact]
    public async Task Everyone_reads_the_office_alone_changes_and_what_does_not_exist_is_not_found()
    {
        var old = await LeadAsync(13);
        foreach (var user in new[] { "xa.tamphu", "tp.p.kt", "truongban", "quantri" })
        {
            var reader = await _app.AsAsync(user);
            var page = await reader.PageAsync(List);
            Assert.Empty(page.QuerySelectorAll("a[href*='ban-giao'], a[href$='/them']"));
            foreach (var address in new[] { $"{List}/13/them", $"{List}/ban-giao/{old.Id}", $"{List}/ket-thuc/{old.Id}" })
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await reader.OpenAsync(address)).Status);
            }
        }

        var office = await _app.AsAsync("vpdp");
        foreach (var address in new[] { "/tieu-chi/khong-co/phu-trach", $"{List}/99/them", $"{List}/ban-giao/999999", $"/tieu-chi/xa-ntmnc-2021-2025/phu-trach/ban-giao/{old.Id}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await office.OpenAsync(address)).Status);
        }

        Assert.InRange(await _app.CommandsOfAsync(office, List), 1, 12);
        Assert.InRange(await _app.CommandsOfAsync(office, $"{List}/ban-giao/{old.Id}"), 1, 12);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<string> WordsAsync(HttpClient office, int criterion) => (await office.PageAsync(List)).QuerySelector($"#tc-{criterion}")!.TextContent;

    private async Task<IReadOnlyList<string>> CardAsync(string day, int criterion)
    {
        var page = await (await _app.AsAsync("xa.tamphu")).PageAsync($"{List}?ngay={day}");
        return [.. page.QuerySelectorAll($"#tc-{criterion} > .table-responsive tbody tr").Select(row => row.TextContent)];
    }

    private Task<CriterionAssignment> LeadAsync(int criterion) => _app.WithDbAsync(db => db.CriterionAssignments.AsNoTracking().Include(row => row.Unit)
        .Where(row => row.IsLead && row.Criterion.Number == criterion && db.CriteriaSets.Any(set => set.Id == row.Criterion.CriteriaSetId && set.Code == "XA-NTM-2021-2025"))
        .OrderBy(row => row.Id).FirstAsync());

    private Task<string> OtherAsync(CriterionAssignment old) => _app.WithDbAsync(db => db.Units
        .Where(unit => unit.Kind == TamKy.NTM.Domain.Organization.UnitKind.Department && !db.CriterionAssignments.Any(row => row.UnitId == unit.Id && row.CriterionId == old.CriterionId))
        .OrderBy(unit => unit.Id).Select(unit => unit.Code).FirstAsync());
}
