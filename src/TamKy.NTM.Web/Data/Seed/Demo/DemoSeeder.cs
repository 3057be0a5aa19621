using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>
/// Fills a portal that holds reference data and the demo's accounts with invented reports (decision 28). The same each time: every value, text and
/// moment stands in the files, and every step is taken by the domain's methods.
/// </summary>
public sealed class DemoSeeder(AppDbContext db)
{
    private const string Folder = "Demo/communes/";

    /// <exception cref="RuleException">The database holds reports, or is not marked as a demo.</exception>
    public async Task SeedAsync(CancellationToken ct = default)
    {
        await RefuseRealDataAsync(ct);
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var communes = SeedFile.Names(Folder).Select(SeedFile.Read<DemoCommune>).ToList();
        var months = communes.SelectMany(commune => commune.Months).Select(month => month.Is).Distinct().Order().ToList();
        var stage = await DemoStage.LoadAsync(db, communes, months[^1].FirstDay, ct);
        db.CriteriaSetAssignments.AddRange(months.Select(month => month.Year).Distinct().SelectMany(year => Assignments(communes, stage, year)));
        var last = new Dictionary<string, MonthlyReport>();
        foreach (var month in months)
        {
            last = await SeedAsync(communes, month, last, stage, ct);
            stage.LetGo(db);
        }

        await new DemoDepartments(db, stage).SeedAsync(ct);
        await new DemoProjects(db, stage.Actors).RunAsync(ct);
        await new DemoFunds(db, stage.Actors).RunAsync(ct);
        await new DemoConsolidation(db, stage.Actors).RunAsync(ct);
        await new DemoStandards(db, stage.Actors).RunAsync(ct);
        await new DemoVillages(db, stage.Actors).RunAsync(ct);
        await new DemoTreasury(db, stage.Actors).RunAsync(ct);

        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }
    }

    private async Task RefuseRealDataAsync(CancellationToken ct)
    {
        if (await db.MonthlyReports.AnyAsync(ct))
        {
            throw new RuleException("Cơ sở dữ liệu này đã có báo cáo nên không nạp dữ liệu minh họa. Hãy dùng cơ sở dữ liệu trống.");
        }

        if (!await db.PortalInfo.AnyAsync(info => info.IsDemo, ct))
        {
            throw new RuleException("Cơ sở dữ liệu này không phải bản minh họa nên không nạp dữ liệu minh họa. Hãy dùng cơ sở dữ liệu trống.");
        }
    }

    private static IEnumerable<CriteriaSetAssignment> Assignments(IEnumerable<DemoCommune> communes, DemoStage stage, int year) =>
        from commune in communes
        from follow in commune.Follows
        select new CriteriaSetAssignment(stage.Unit(commune.Unit), stage.Set(follow.Set), year, follow.Purpose, follow.IsPrimary) { Note = follow.Note };

    /// <summary>One month of all communes; returns its reports by unit.</summary>
    private async Task<Dictionary<string, MonthlyReport>> SeedAsync(
        IReadOnlyList<DemoCommune> communes, Month month, Dictionary<string, MonthlyReport> last, DemoStage stage, CancellationToken ct)
    {
        var courses = communes
            .SelectMany(
                commune => commune.Months.Where(own => own.Is == month),
                (commune, own) => Course(commune, own, last.GetValueOrDefault(commune.Unit), stage))
            .ToList();
        db.MonthlyReports.AddRange(courses.Select(course => course.Report));

        // Parts, works and points are named by their numbers, which only saving gives them.
        await db.SaveChangesAsync(ct);
        courses.ForEach(course => course.Check());
        for (var round = 0; round < courses.Max(course => course.Rounds.Count); round++)
        {
            foreach (var course in courses.Where(course => round < course.Rounds.Count))
            {
                foreach (var step in course.Rounds[round])
                {
                    course.Take(step);
                }
            }

            await SaveAsync(courses, ct);
        }

        courses.ForEach(course => course.End());
        await SaveAsync(courses, ct);
        return courses.ToDictionary(course => course.Report.Unit.Code, course => course.Report);
    }

    private static DemoCourse Course(DemoCommune commune, DemoMonth month, MonthlyReport? last, DemoStage stage)
    {
        var sets = commune.Follows.OrderByDescending(follow => follow.IsPrimary).Select(follow => stage.Set(follow.Set)).ToList();
        var report = new MonthlyReport(stage.Unit(commune.Unit), stage.Form(Reporter.Commune, month.Is), month.Is, sets, last);
        return new DemoCourse(
            commune, month, report, last, stage.Actors, stage.Schedule, new DemoVerification(stage.Verifications, stage.Leads, commune, report, stage.Actors));
    }

    private async Task SaveAsync(List<DemoCourse> courses, CancellationToken ct)
    {
        db.DepartmentVerifications.AddRange(courses.SelectMany(course => course.Verifications).Where(verification => db.Entry(verification).State is EntityState.Detached));
        await db.SaveChangesAsync(ct);
    }
}
