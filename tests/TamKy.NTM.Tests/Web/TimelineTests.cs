using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The year of the programme as a picture, and the ways to one's own tasks.</summary>
public sealed class TimelineTests : IAsyncDisposable
{
    private const string Address = "/chuong-trinh/tien-do-nam";
    private const int Tasks = 2000;

    private readonly CountingApp _app = new();

    [Fact]
    public async Task A_line_a_task_with_its_state_in_words_sign_and_place()
    {
        var page = await (await _app.AsAsync("vpdp")).OpenAsync(Address + "?don-vi=XA-TAMTHANH");
        var line = page.Page.QuerySelectorAll(".ntm-gantt tbody tr").Single(row => row.TextContent.Contains("CT22-020", StringComparison.Ordinal));

        Assert.Contains("Quá hạn chưa hoàn thành", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("Năm 2022: quá hạn chưa hoàn thành", line.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        // From 1 January to 31 March: 90 days of 2.
        Assert.Equal(("1", "178"), (line.QuerySelector("rect.ky.is-bad")!.GetAttribute("x"), line.QuerySelector("rect.ky.is-bad")!.GetAttribute("width")));
        Assert.NotNull(line.QuerySelector("path.dau.is-bad"));
        Assert.NotNull(line.QuerySelector("path.nay"));
    }

    [Fact]
    public async Task A_task_of_every_month_has_a_bar_for_each()
    {
        var page = await (await _app.AsAsync("vpdp")).OpenAsync(Address + "?don-vi=XA-TAMTHANH&tim=CT22-092");

        Assert.Equal(12, page.Page.QuerySelectorAll(".ntm-gantt tbody tr:last-child rect.ky").Length);
    }

    [Fact]
    public async Task The_filter_is_the_one_of_the_list_and_goes_along()
    {
        var office = await _app.AsAsync("vpdp");
        var list = await office.OpenAsync("/chuong-trinh?nam=2022&don-vi=XA-TAMTHANH&trang-thai=qua-han");
        var picture = await office.OpenAsync(list.Page.QuerySelector("a[href*='tien-do-nam']")!.GetAttribute("href")!);

        Assert.Contains("CT22-020", picture.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("CT22-010", picture.Text, StringComparison.Ordinal);
        Assert.Contains("trang-thai=qua-han", picture.Page.QuerySelector(".ntm-acts a[href*='/chuong-trinh?']")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xa.tamthanh", "Xã Tam Thanh")]
    [InlineData("ct.tamthanh", "Xã Tam Thanh")]
    [InlineData("p.kt", "Phòng Kinh tế")]
    [InlineData("truongban", "Ban Chỉ đạo")]
    [InlineData("vpdp", "Văn phòng Điều phối")]
    public async Task Everybody_finds_the_tasks_of_the_own_unit(string user, string unit)
    {
        var reader = await _app.AsAsync(user);
        var page = await reader.OpenAsync("/chuong-trinh");
        var link = page.Page.QuerySelectorAll("nav[aria-label='Việc của đơn vị tôi'] a").Single(candidate => candidate.TextContent.StartsWith(unit, StringComparison.Ordinal));

        var own = await reader.OpenAsync(link.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.NotNull(own.Page.QuerySelector("nav[aria-label='Việc của đơn vị tôi'] a[aria-current=true]"));
    }

    [Fact]
    public async Task A_member_finds_the_communes_in_their_charge_and_a_viewer_none_of_it()
    {
        var page = await (await _app.AsAsync("tv.mttq")).OpenAsync("/chuong-trinh");

        Assert.NotEmpty(page.Page.QuerySelectorAll("nav[aria-label='Việc của đơn vị tôi'] a[href*='don-vi=XA-']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync("xem")).OpenAsync(Address)).Status);
    }

    [Fact]
    public async Task A_criterion_leads_to_its_tasks()
    {
        var officer = await _app.AsAsync("xa.tamngoc");
        var set = await officer.OpenAsync("/tieu-chi/xa-ntm-2021-2025");

        var tasks = await officer.OpenAsync(set.Page.QuerySelector("#tc-17 a[href*='tieu-chi=17']")!.GetAttribute("href")!);

        Assert.Equal("17", tasks.Page.QuerySelector("#tieu-chi option[selected]")!.GetAttribute("value"));
        Assert.Null((await (await _app.AsAsync("xem")).OpenAsync("/tieu-chi/xa-ntm-2021-2025")).Page.QuerySelector("#tc-17 a[href*='tieu-chi=17']"));
    }

    [Theory]
    [InlineData(Address)]
    [InlineData("/chuong-trinh")]
    public async Task Two_thousand_tasks_take_few_commands(string address)
    {
        var office = await _app.AsAsync("vpdp");
        await _app.WithDbAsync(async db =>
        {
            var programme = await db.WorkProgrammes.SingleAsync(own => own.Year == 2022);
            var unit = await db.Units.SingleAsync(own => own.Code == "P-KT");
            var period = TaskPeriod.Of(2022, Recurrence.Once)[0];
            for (var number = 1; number <= Tasks; number++)
            {
                var task = new WorkTask(
                    programme, $"THU-{number}", new TaskContent(null, "IX", TaskKind.Task, $"Việc thử {number}", "Thử", Recurrence.Once), new Provenance("Kiểm thử", Confidence.ToBeConfirmed));
                task.Assign(unit, TaskPart.Lead);
                db.TaskOccurrences.Add(new TaskOccurrence(task, unit, period, new DateOnly(2022, 5, 31)));
            }

            await db.SaveChangesAsync();
        });

        Assert.InRange(await _app.CommandsOfAsync(office, address), 1, 12);
        Assert.Contains("2.125 việc", (await office.OpenAsync(address)).Text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
