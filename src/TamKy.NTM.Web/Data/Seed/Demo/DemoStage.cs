using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The reference data that the demo plays on, loaded once.</summary>
internal sealed record DemoStage(
    IReadOnlyDictionary<string, OrganizationUnit> Units,
    IReadOnlyDictionary<string, CriteriaSet> Sets,
    IReadOnlyList<ReportForm> Forms,
    ReportingSchedule Schedule,
    DemoVerificationPlan Verifications,
    IReadOnlyList<CriterionAssignment> Leads,
    DemoActors Actors)
{
    public static async Task<DemoStage> LoadAsync(AppDbContext db, IReadOnlyList<DemoCommune> communes, DateOnly day, CancellationToken ct)
    {
        var units = communes.Select(commune => commune.Unit).ToList();
        var sets = communes.SelectMany(commune => commune.Follows).Select(follow => follow.Set).Distinct().ToList();
        return new DemoStage(
            await db.Units.Where(unit => units.Contains(unit.Code)).ToDictionaryAsync(unit => unit.Code, ct),
            await db.CriteriaSets.Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators)
                .Where(set => sets.Contains(set.Code)).ToDictionaryAsync(set => set.Code, ct),
            await db.ReportForms.Include(form => form.Sections).OrderByDescending(form => form.ValidFrom).ToListAsync(ct),
            await db.ReportingScheduleAsync(ct),
            SeedFile.Read<DemoVerificationPlan>("Demo/verifications.json"),
            await db.CriterionAssignments.Include(assignment => assignment.Unit).Where(assignment => assignment.IsLead).OrderBy(assignment => assignment.Id).ToListAsync(ct),
            await DemoActors.LoadAsync(db, day, ct));
    }

    /// <summary>Lets the finished months go, so that saving the next ones does not look through them again.</summary>
    public void LetGo(AppDbContext db)
    {
        db.ChangeTracker.Clear();
        db.AttachRange(Units.Values);
        db.AttachRange(Sets.Values);
        db.AttachRange(Forms);
        db.AttachRange(Leads.Select(lead => lead.Unit).Distinct());
    }

    public OrganizationUnit Unit(string code) => Units.GetValueOrDefault(code) ?? throw new InvalidDataException($"No unit {code}.");

    public CriteriaSet Set(string code) => Sets.GetValueOrDefault(code) ?? throw new InvalidDataException($"No criteria set {code}.");

    /// <summary>The form in force in a month.</summary>
    public ReportForm Form(Reporter reporter, Month month) => Forms.First(form => form.Reporter == reporter && form.ValidFrom <= month);
}
