using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Pages stay within a fixed number of database commands, with four communes and with a province's worth.</summary>
public sealed class SqlCommandTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const int Most = 12;
    private const int Many = 250;
    private const int Assigned = 12;

    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "xa.tamthang", "/" },
        { "ct.tamthanh", "/" },
        { "vpdp", "/" },
        { "p.tnmt", "/" },
        { "tv.mttq", "/" },
        { "truongban", "/" },
        { "xem", "/" },
        { "truongban", "/tong-quan" },
        { "tv.mttq", "/tong-quan" },
        { "xa.tamthang", "/tong-quan/xa-tamthang" },
        { "truongban", "/khoang-cach" },
        { "tv.mttq", "/khoang-cach" },
        { "xem", "/khoang-cach" },
        { "p.tnmt", "/khoang-cach/xa-tamthang" },
        { "xa.tamthang", "/khoang-cach/xa-tamthang?bo=XA-NTM-2021-2025" },
        { "p.tnmt", "/khoang-cach/xa-tamthang/chi-tieu/xa-ntm-2021-2025/17.1" },
        { "vpdp", "/khoang-cach/muc-canh-bao" },
        { "xa.tamthang", "/ho-so" },
        { "p.tnmt", "/ho-so?xa=XA-TAMNGOC" },
        { "vpdp", "/ho-so?xa=XA-TAMNGOC&trang-thai=het" },
        { "p.tnmt", "/ho-so/them?xa=XA-TAMNGOC&cho=CT:XA-NTM-2021-2025:17:17.1" },
        { "tp.p.vhtt", "/" },
        { "vpdp", "/dat-chuan" },
        { "tp.p.vhtt", "/dat-chuan?cho-toi=true" },
        { "vpdp", "/dat-chuan/ke-hoach/1" },
        { "vpdp", "/dat-chuan/ke-hoach/1?lan=2&so-voi=1" },
        { "tp.p.vhtt", "/dat-chuan/ke-hoach/2/y-kien" },
        { "xa.tamphu", "/dat-chuan/ke-hoach/3/sua" },
        { "xa.tamphu", "/dat-chuan/ke-hoach/moi" },
        { "xa.tamthang", "/dat-chuan/cong-nhan/5" },
        { "vpdp", "/von" },
        { "vpdp", "/von/xa-tamphu" },
        { "tckh", "/von/giao-von" },
        { "xa.tamphu", "/von/xa-tamphu/chung-tu/moi" },
        { "vpdp", "/von/xa-tamngoc/chung-tu/1" },
        { "xa.tamphu", "/von/xa-tamphu/huy-dong" },
        { "vpdp", "/von/cong-trinh" },
        { "tckh", "/von/cong-trinh/moi" },
        { "xa.tamthang", "/von/cong-trinh/xa-tamthang-01" },
        { "xa.tamthang", "/von/cong-trinh/xa-tamthang-01/sua" },
        { "vpdp", "/von/no-dong" },
        { "xa.tamthang", "/von/no-dong/xa-tamthang-03" },
        { "vpdp", "/thon" },
        { "xa.tamphu", "/thon?nam=2022" },
        { "vpdp", "/thon/thon-tp-quythuong" },
        { "xa.tamphu", "/thon/thon-tp-quythuong/thang/2022-06" },
        { "quantri", "/tieu-chi" },
        { "quantri", "/tieu-chi/xa-ntm-2021-2025" },
        { "vpdp", "/tieu-chi?q=duong" },
        { "vpdp", "/tieu-chi/so-sanh?a=XA-NTM-2021-2025&b=XA-NTMNC-2021-2025" },
        { "vpdp", "/tieu-chi/noi?a=XA-NTM-2016-2020&b=XA-NTM-2021-2025" },
        { "vpdp", "/tieu-chi/xa-ntm-2026-2030/sua" },
        { "vpdp", "/tieu-chi/xa-ntm-2021-2025/muc?ct=2.1" },
        { "vpdp", "/chuong-trinh" },
        { "xa.tamthanh", "/chuong-trinh?trang-thai=qua-han" },
        { "tp.p.vhtt", "/chuong-trinh/nguyen-van" },
        { "p.kt", "/chuong-trinh/viec/ct22-012" },
        { "vpdp", "/chuong-trinh/viec/ct22-094" },
        { "vpdp", "/chuong-trinh/luot/1" },
        { "vpdp", "/chuong-trinh/lap-moi" },
        { "p.kt", "/chuong-trinh/nhom" },
        { "vpdp", "/chuong-trinh/nhom/nhom-xa/thay-doi" },
        { "vpdp", "/chuong-trinh/viec/ct22-012/sua" },
        { "vpdp", "/chuong-trinh/2022/viec-moi?dong=13" },
        { "vpdp", "/chuong-trinh/viec/ct22-012/ket-thuc" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_takes_at_most_twelve_commands(string user, string address)
    {
        var browser = await app.AsAsync(user);

        var commands = await app.CommandsOfAsync(browser, address);

        Assert.InRange(commands, 1, Most);
    }

    [Fact]
    public async Task With_2000_tasks_the_programme_takes_no_more_commands_and_lists_them_all()
    {
        const int Tasks = 2000;
        await using var city = new CountingApp();
        await city.WithDbAsync(async db =>
        {
            var programme = await db.WorkProgrammes.SingleAsync();
            var unit = await db.Units.SingleAsync(own => own.Code == "P-KT");
            var there = await db.WorkTasks.CountAsync();
            foreach (var number in Enumerable.Range(there + 1, Tasks - there))
            {
                var content = new TaskContent(null, "III.9", TaskKind.Task, $"Việc thêm {number}", "Kế hoạch", Recurrence.Once) { Deadline = new DateOnly(2022, 5, 31) };
                var task = new WorkTask(programme, $"THEM-{number}", content, new Provenance("Kiểm thử", Confidence.ToBeConfirmed));
                task.Assign(unit, TaskPart.Lead);
                db.WorkTasks.Add(task);
                db.TaskOccurrences.Add(new TaskOccurrence(task, unit, TaskPeriod.Of(2022, Recurrence.Once)[0], new DateOnly(2022, 5, 31)));
            }

            return await db.SaveChangesAsync();
        });
        var office = await city.AsAsync("vpdp");

        foreach (var address in new[] { "/chuong-trinh", "/chuong-trinh?trang=40", "/chuong-trinh?trang-thai=qua-han&don-vi=P-KT", "/chuong-trinh/nguyen-van", "/chuong-trinh/viec/them-2000" })
        {
            Assert.InRange(await city.CommandsOfAsync(office, address), 1, Most);
        }

        Assert.Contains("2.000 việc, tính đến", (await office.OpenAsync("/chuong-trinh")).Text, StringComparison.Ordinal);
        Assert.Contains("Việc thêm 2000", (await office.OpenAsync("/chuong-trinh?tim=them-2000")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_250_communes_pages_take_no_more_commands_and_show_every_commune()
    {
        await using var province = new CountingApp();
        await province.WithDbAsync(db => ManyCommunes.AddAsync(db, Many));
        await province.WithDbAsync(db => ManyCommunes.AddStandardsAsync(db));
        var leader = await province.AsAsync("truongban");
        var member = await MemberAsync(province);

        Assert.InRange(await province.CommandsOfAsync(leader, "/tong-quan"), 1, Most);
        Assert.InRange(await province.CommandsOfAsync(await province.AsAsync("vpdp"), "/"), 1, Most);
        Assert.InRange(await province.CommandsOfAsync(leader, "/"), 1, Most);
        Assert.InRange(await province.CommandsOfAsync(member, "/"), 1, Most);
        Assert.InRange(await province.CommandsOfAsync(leader, "/tieu-chi"), 1, Most);
        Assert.InRange(await province.CommandsOfAsync(leader, "/khoang-cach"), 1, Most);
        Assert.InRange(await province.CommandsOfAsync(member, $"/khoang-cach?bo={ManyCommunes.SetCode}"), 1, Most);
        Assert.InRange(await province.CommandsOfAsync(leader, "/ho-so"), 1, Most);
        Assert.InRange(await province.CommandsOfAsync(leader, "/thon"), 1, Most);
        Assert.Equal(Many * ManyCommunes.Villages, (await leader.PageAsync("/thon")).QuerySelectorAll("th a[href*='/thon/thon-nhieu']").Length);
        Assert.InRange(await province.CommandsOfAsync(leader, "/dat-chuan"), 1, Most);
        Assert.InRange(await province.CommandsOfAsync(leader, "/dat-chuan?muc=AdvancedCommune&trang-cn=3"), 1, Most);
        await EveryPageAsync(leader, "section[aria-labelledby=phuong-an]");
        await EveryPageAsync(leader, "section[aria-labelledby=cong-nhan]");
        var page = await leader.PageAsync("/tong-quan");
        Assert.Equal(Many, page.QuerySelectorAll(".ntm-matrix tbody tr").Length);
        Assert.Equal(Many * 3, page.QuerySelectorAll(".ntm-matrix .ntm-cell").Length);
        var gap = await leader.PageAsync($"/khoang-cach?bo={ManyCommunes.SetCode}");
        Assert.True(gap.QuerySelectorAll("section[aria-labelledby=tung-xa] tbody tr").Length >= Many);
    }

    /// <summary>The lists of plans and recognition come fifty rows a page, and every commune is on one of the pages.</summary>
    private static async Task EveryPageAsync(HttpClient leader, string section)
    {
        var seen = new HashSet<string>();
        for (var address = "/dat-chuan?muc=AdvancedCommune"; address is not null;)
        {
            var list = (await leader.PageAsync(address)).QuerySelector(section)!;
            var rows = list.QuerySelectorAll("tbody tr th a");
            Assert.InRange(rows.Length, 1, 50);
            Assert.All(rows, row => Assert.True(seen.Add(row.GetAttribute("href")!)));
            address = list.QuerySelector("a[rel=next]")?.GetAttribute("href")?.Split('#')[0];
        }

        Assert.InRange(seen.Count, Many, Many + 10);
    }

    private static async Task<HttpClient> MemberAsync(CountingApp province)
    {
        var user = await province.UserAsync(Role.CommitteeMember, "MTTQ-TP");
        await province.WithDbAsync(async db =>
        {
            var communes = db.Units.Where(unit => unit.Code.StartsWith("XA-NHIEU")).OrderBy(unit => unit.Code).Take(Assigned).ToList();
            db.CommuneAssignments.AddRange(communes.Select(commune => new CommuneAssignment(user.Id, commune, new DateOnly(2022, 1, 1))));
            await db.SaveChangesAsync();
        });
        return await province.AsAsync(user);
    }
}
