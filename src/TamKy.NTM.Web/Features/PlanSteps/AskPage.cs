using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.PlanSteps;

/// <summary>The departments that may be asked; those in charge of criteria of the plan's set come first and are chosen.</summary>
/// <param name="Due">The last day that follows from the setting.</param>
public sealed record AskPage(AchievementPlan Plan, PlanSetting Setting, IReadOnlyList<OrganizationUnit> InCharge, IReadOnlyList<OrganizationUnit> Others, DateOnly Due, AskForm Form)
{
    public static readonly UnitKind[] Kinds = [UnitKind.Department, UnitKind.ArmedForces, UnitKind.Police, UnitKind.MassOrganization, UnitKind.PublicBody];

    public static async Task<AskPage> LoadAsync(AppDbContext db, AchievementPlan plan, PlanSetting setting, AskForm? form, DateOnly today, CancellationToken ct)
    {
        var units = await Askable(db, today).AsNoTracking().OrderBy(unit => unit.Code).ToListAsync(ct);
        var leads = await db.CriterionAssignments
            .Where(assignment => assignment.Criterion.CriteriaSetId == plan.TargetSetId && assignment.IsLead && assignment.From <= today && (assignment.To == null || assignment.To >= today))
            .Select(assignment => assignment.UnitId).Distinct().ToListAsync(ct);
        var calendar = await db.WorkingCalendarAsync(ct);
        return new AskPage(
            plan,
            setting,
            units.FindAll(unit => leads.Contains(unit.Id)),
            units.FindAll(unit => !leads.Contains(unit.Id)),
            calendar.AddWorkingDays(today, setting.OpinionWorkingDays),
            form ?? new AskForm { Version = plan.Version, WorkingDays = setting.OpinionWorkingDays, Departments = leads });
    }

    public static IQueryable<OrganizationUnit> Askable(AppDbContext db, DateOnly day) =>
        db.Units.Where(unit => Kinds.Contains(unit.Kind)).ExistingOn(day);
}
