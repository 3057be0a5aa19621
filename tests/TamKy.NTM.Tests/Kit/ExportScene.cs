using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Seed;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Reference data, and monthly reports written and sent through the domain: what exports are tested on without the web around them.</summary>
public sealed class ExportScene : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2022, 6, 17);

    private static readonly IReadOnlyList<IDocumentWriter> Writers = [new WordWriter(), new PdfWriter(), new ExcelWriter(), new CsvWriter()];

    private readonly TestDatabase _database;
    private readonly DemoState _demo = new(Options.Create(new DemoOptions()));

    private ExportScene(TestDatabase database) => _database = database;

    public static Actor Office { get; } = new(900, "Lê Thị Văn", [new ActorGrant(Role.CoordinationOfficer, null)], []);

    public static async Task<ExportScene> CreateAsync(bool isDemo = true)
    {
        var scene = new ExportScene(await TestDatabase.CreateAsync());
        await using var db = scene.Open();
        await new Seeder(db, TimeProvider.System).SeedReferenceAsync(isDemo);
        if (!await db.ReportForms.AnyAsync())
        {
            db.ReportForms.Add(Form());
            await db.SaveChangesAsync();
        }

        await scene._demo.LoadAsync(db);
        return scene;
    }

    public AppDbContext Open() => _database.Open();

    public async Task<Actor> OfficerAsync(string commune, Role role = Role.CommuneOfficer)
    {
        await using var db = Open();
        var unit = await db.Units.SingleAsync(candidate => candidate.Code == commune);
        return new Actor(unit.Id + (role is Role.CommuneOfficer ? 1000 : 2000), $"Cán bộ {unit.PlaceName}", [new ActorGrant(role, unit.Id)], []);
    }

    /// <summary>Writes a report and leaves it as a draft.</summary>
    /// <param name="value">What is reported of an indicator; null leaves it empty.</param>
    /// <param name="words">The texts of a part.</param>
    /// <param name="sets">Codes of the sets, the primary one first.</param>
    public async Task<int> WriteAsync(
        string commune, Month month, Func<Indicator, IndicatorInput?> value, Func<ReportPart, PartInput> words, params IReadOnlyList<string> sets)
    {
        await using var db = Open();
        var officer = await OfficerAsync(commune);
        var loader = new ReportLoader(db, SchedulesOf(db));
        var unit = await db.Units.SingleAsync(candidate => candidate.Code == commune);
        var previousId = await db.MonthlyReports.Where(report => report.UnitId == unit.Id && report.Month == month.Previous).Select(report => (int?)report.Id).FirstOrDefaultAsync();
        var previous = previousId is { } id ? await loader.FindAsync(id, Office, default) : null;
        var ids = await db.CriteriaSets.Where(set => sets.Contains(set.Code)).Select(set => set.Id).ToListAsync();
        var loaded = await loader.SetsAsync(ids, default);
        var form = await db.ReportForms.Include(candidate => candidate.Sections).Where(candidate => candidate.Reporter == Reporter.Commune).FirstAsync();
        var report = new MonthlyReport(unit, form, month, [.. sets.Select(code => loaded.Single(set => set.Code == code))], previous);
        db.Add(report);
        await db.SaveChangesAsync();
        foreach (var part in report.Parts)
        {
            var inputs = part.Entries.Select(entry => (entry.IndicatorId, Input: value(entry.Indicator))).Where(item => item.Input is not null);
            report.Fill(part.Id, words(part) with { Indicators = inputs.ToDictionary(item => item.IndicatorId, item => item.Input!) }, officer, Day(month, 13));
        }

        await db.SaveChangesAsync();
        return report.Id;
    }

    public async Task SendAsync(int id)
    {
        await using var db = Open();
        var report = await FindAsync(db, id);
        var commune = report.Unit.Code;
        report.Apply(ReviewAction.SubmitForApproval, await OfficerAsync(commune), Day(report.Month, 14));
        report.Apply(ReviewAction.Send, await OfficerAsync(commune, Role.CommuneChair), Day(report.Month, 15));
        await db.SaveChangesAsync();
    }

    /// <summary>The Office accepts every part but those named, which it returns.</summary>
    public async Task ConcludeAsync(int id, params IReadOnlyList<string> returned)
    {
        await using var db = Open();
        var report = await FindAsync(db, id);
        var now = Day(report.Month, 16);
        report.Apply(ReviewAction.Receive, Office, now);
        foreach (var part in report.Parts)
        {
            var isReturned = returned.Contains(part.Key);
            report.GiveVerdict(part.Id, isReturned ? Verdict.Returned : Verdict.Accepted, isReturned ? [new PointInput(null, "Thiếu minh chứng.")] : [], Conclusions.None, Office, now);
        }

        report.Conclude([], Office, now, DateOnly.FromDateTime(now).AddDays(3));
        await db.SaveChangesAsync();
    }

    public async Task<ExportAnswer> AskAsync(ExportQuery query, Actor actor)
    {
        await using var db = Open();
        return await Desk(db).AnswerAsync(query, actor, Today, default);
    }

    /// <summary>The file, which must exist.</summary>
    public async Task<(string Name, byte[] Bytes)> FileAsync(ExportQuery query, Actor actor)
    {
        await using var db = Open();
        var answer = await Desk(db).AnswerAsync(query, actor, Today, default);
        Assert.True(answer.File is not null, answer.Problem ?? "nothing");
        using var bytes = new MemoryStream();
        await answer.File.WriteAsync(bytes, default);
        return (answer.File.Name, bytes.ToArray());
    }

    public async Task<Document?> DocumentAsync(ExportRequest request, Func<CommuneMonthLoader, Export> export)
    {
        await using var db = Open();
        return await export(Months(db)).BuildAsync(request, default);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static async Task<MonthlyReport> FindAsync(AppDbContext db, int id)
    {
        var loader = new ReportLoader(db, SchedulesOf(db));
        var report = (await loader.FindAsync(id, Office, default))!;
        await loader.LoadVersionsAsync(report, default);
        return report;
    }

    private static CommuneMonthLoader Months(AppDbContext db) => new(db, new ReportLoader(db, SchedulesOf(db)), SchedulesOf(db), new EvidenceDesk(db, new MemoryCache(new MemoryCacheOptions())));

    private static Schedules SchedulesOf(AppDbContext db) => new(db, new MemoryCache(new MemoryCacheOptions()));

    private ExportDesk Desk(AppDbContext db)
    {
        var months = Months(db);
        return new ExportDesk(
            [new CommuneReportExport(months), new IndicatorFormExport(months), new IndicatorDataExport(db, SchedulesOf(db))],
            Writers,
            db,
            _demo);
    }

    private static DateTime Day(Month month, int day) => new(month.Year, month.Number, day, 3, 0, 0, DateTimeKind.Utc);

    private static ReportForm Form()
    {
        var form = new ReportForm("BC-THANG-XA", "Báo cáo tháng của xã", Reporter.Commune, new Month(2022, 1), new Provenance("Thử", Confidence.ToBeConfirmed));
        (string Code, string Title, SectionKind Kind, bool IsRequired)[] sections =
        [
            ("I", "Chỉ đạo, điều hành", SectionKind.Text, true),
            ("II.1", "Kết quả theo tiêu chí", SectionKind.Criteria, true),
            ("II.2", "Việc đã hoàn thành", SectionKind.WorksDone, true),
            ("II.3", "Việc chưa hoàn thành", SectionKind.WorksUnfinished, true),
            ("II.6", "Phong trào, hội thi, mô hình", SectionKind.Text, false),
            ("III", "Tồn tại, hạn chế, nguyên nhân", SectionKind.Causes, true),
            ("IV", "Nhiệm vụ, giải pháp tháng tới", SectionKind.Text, true),
            ("V", "Đề xuất, kiến nghị", SectionKind.Proposals, true),
        ];
        foreach (var (index, section) in sections.Index())
        {
            form.Add(new ReportSection(section.Code, index + 1, section.Title, section.Kind, section.IsRequired, null));
        }

        return form;
    }
}
