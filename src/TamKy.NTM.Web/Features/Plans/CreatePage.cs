using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>The choices for a new plan of the actor's commune: itself and its villages, the sets to strive for, the years.</summary>
public sealed record CreatePage(IReadOnlyList<OrganizationUnit> Units, IReadOnlyList<CriteriaSet> Sets, IReadOnlyList<int> Years, IReadOnlyList<PlanSetting> Waiting, CreateForm Form)
{
    public static async Task<CreatePage> LoadAsync(AppDbContext db, int communeId, DateOnly today, CreateForm form, CancellationToken ct)
    {
        var units = await OfCommune(db, communeId, today).AsNoTracking().OrderBy(unit => unit.Kind == UnitKind.Village).ThenBy(unit => unit.Code).ToListAsync(ct);
        var sets = await db.CriteriaSets.AsNoTracking()
            .Where(set => set.Level != NtmLevel.StandardCommune && set.PeriodTo >= today.Year)
            .OrderBy(set => set.Level).ThenBy(set => set.Code)
            .ToListAsync(ct);
        var waiting = await db.PlanSettings.AsNoTracking().Where(setting => setting.AwaitsGuidance).OrderBy(setting => setting.Id).ToListAsync(ct);
        return new CreatePage(units, sets, [.. Enumerable.Range(today.Year, AchievementPlan.MostYears + 1)], waiting, form);
    }

    /// <summary>A commune plans for itself and for its villages, as far as they are there on the day.</summary>
    public static IQueryable<OrganizationUnit> OfCommune(AppDbContext db, int communeId, DateOnly day) =>
        db.Units.ExistingOn(day).Where(unit => unit.Id == communeId || (unit.ParentId == communeId && unit.Kind == UnitKind.Village));
}
