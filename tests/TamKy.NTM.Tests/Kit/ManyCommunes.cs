using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Kit;

/// <summary>A province's worth of communes, each with a small report that was sent for June 2022, through the domain's own steps.</summary>
public static class ManyCommunes
{
    public const string SetCode = "BO-NHIEU-XA";

    /// <summary>Of each commune; all strive for the standard of villages.</summary>
    public const int Villages = 3;

    private static readonly DateTime Sent = new(2022, 6, 14, 3, 0, 0, DateTimeKind.Utc);

    public static async Task AddAsync(AppDbContext db, int count)
    {
        var like = await db.Units.SingleAsync(unit => unit.Code == "XA-TAMNGOC");
        var set = NewSet();
        db.CriteriaSets.Add(set);
        var form = new ReportForm("MAU-NHIEU-XA", "Mẫu thử", Reporter.Commune, new Month(2022, 1), DomainBuilders.Source with { });
        form.Add(new ReportSection("II.1", 1, "Kết quả theo tiêu chí", SectionKind.Criteria, isRequired: true, hint: null));
        db.ReportForms.Add(form);
        var communes = Enumerable.Range(1, count)
            .Select(number => new OrganizationUnit($"XA-NHIEU{number:000}", UnitKind.Commune, $"Xã Nhiều {number}", DomainBuilders.Source with { }) { Parent = like.Parent })
            .ToList();
        db.Units.AddRange(communes);
        db.CriteriaSetAssignments.AddRange(communes.Select(commune => new CriteriaSetAssignment(commune, set, 2022, FollowPurpose.Maintain, true)));
        await AddVillagesAsync(db, communes);
        await db.SaveChangesAsync();

        var reports = communes.Select(commune => new MonthlyReport(commune, form, new Month(2022, 6), [set], null)).ToList();
        db.MonthlyReports.AddRange(reports);
        await db.SaveChangesAsync();
        reports.ForEach(Send);
        await db.SaveChangesAsync();
    }

    /// <summary>Of each of these communes a recognition that is prepared, and a plan, both for the advanced standard.</summary>
    public static async Task AddStandardsAsync(AppDbContext db)
    {
        var set = await db.CriteriaSets.Include(own => own.Criteria).ThenInclude(criterion => criterion.Indicators)
            .FirstAsync(own => own.Level == NtmLevel.AdvancedCommune && own.Status == SetStatus.InForce);
        foreach (var commune in await db.Units.Where(unit => unit.Code.StartsWith("XA-NHIEU")).ToListAsync())
        {
            var record = new Recognition(commune, NtmLevel.AdvancedCommune, DomainBuilders.Source with { });
            record.Apply(RecognitionAction.Register, new Actor(2, "Lãnh đạo thử", [new ActorGrant(Role.CommuneChair, commune.Id)], []), Sent);
            record.Prepare(set, [], new Actor(1, "Cán bộ thử", [new ActorGrant(Role.CommuneOfficer, commune.Id)], []), Sent);
            db.Recognitions.Add(record);
            db.AchievementPlans.Add(new AchievementPlan(commune, set, 2024, new Actor(1, "Cán bộ thử", [new ActorGrant(Role.CommuneOfficer, commune.Id)], []), Sent));
        }

        await db.SaveChangesAsync();
    }

    private static async Task AddVillagesAsync(AppDbContext db, List<OrganizationUnit> communes)
    {
        var set = await db.CriteriaSets.Include(own => own.Criteria).ThenInclude(criterion => criterion.Indicators)
            .SingleAsync(own => own.Level == NtmLevel.ModelVillage && own.PeriodFrom == 2022);
        foreach (var commune in communes)
        {
            for (var number = 1; number <= Villages; number++)
            {
                var village = new OrganizationUnit($"THON-NHIEU-{commune.Code}-{number}", UnitKind.Village, $"Thôn {number}", DomainBuilders.Source with { }) { Parent = commune };
                db.Units.Add(village);
                db.CriteriaSetAssignments.Add(new CriteriaSetAssignment(village, set, 2022, FollowPurpose.Strive, true));
                var rights = new VillageRights(new Actor(1, "Cán bộ thử", [new ActorGrant(Role.CommuneOfficer, 0)], []), 0);
                var month = new VillageAssessment(village, set, new Month(2022, 5));
                month.Fill(set.Criteria.SelectMany(criterion => criterion.Indicators).ToDictionary(indicator => indicator.Id, _ => new IndicatorInput(null, number > 1, null)), rights, Sent, isClosed: false);
                db.VillageAssessments.Add(month);
            }
        }
    }

    private static CriteriaSet NewSet()
    {
        var set = new CriteriaSet(SetCode, "Bộ thử nhiều xã", NtmLevel.StandardCommune, new DateOnly(2022, 1, 1), DomainBuilders.Source with { });
        for (var number = 1; number <= 3; number++)
        {
            var criterion = set.Add(new Criterion(number, $"TC{number:00}", $"Tiêu chí thử {number}", "Nhóm thử", DomainBuilders.Source with { }));
            var indicator = new Indicator($"{number}.1", 1, "Chỉ tiêu thử", Measure.Percentage, ComparisonOperator.AtLeast, "%", DomainBuilders.Source with { }) { MaxValue = 100 };
            indicator.Add(new IndicatorThreshold(80, new DateOnly(2022, 1, 1), DomainBuilders.Source with { }));
            criterion.Add(indicator);
        }

        return set;
    }

    private static void Send(MonthlyReport report)
    {
        var officer = new Actor(1, "Cán bộ thử", [new ActorGrant(Role.CommuneOfficer, report.UnitId)], []);
        var chair = new Actor(2, "Lãnh đạo thử", [new ActorGrant(Role.CommuneChair, report.UnitId)], []);
        foreach (var part in report.Parts)
        {
            var values = part.Entries.ToDictionary(entry => entry.IndicatorId, entry => new IndicatorInput(70 + (report.UnitId % 20), null, null));
            report.Fill(part.Id, new PartInput { Indicators = values }, officer, Sent);
        }

        report.Apply(ReviewAction.SubmitForApproval, officer, Sent);
        report.Apply(ReviewAction.Send, chair, Sent.AddHours(1));
    }
}
