using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>Loads a plan with all that its rules need, in a number of commands that does not grow with its content.</summary>
public sealed class PlanLoader(AppDbContext db)
{
    /// <summary>The plan if it exists for the actor, tracked; its versions are loaded on demand.</summary>
    public async Task<AchievementPlan?> FindAsync(int id, Actor actor, CancellationToken ct)
    {
        var plan = await db.AchievementPlans.VisibleTo(actor)
            .Include(p => p.Unit).ThenInclude(unit => unit.Parent)
            .Include(p => p.TargetSet)
            .Include(p => p.Costs).ThenInclude(cost => cost.Source)
            .Include(p => p.Costs).ThenInclude(cost => cost.Capital)
            .Include(p => p.Opinions).ThenInclude(opinion => opinion.Department)
            .AsSplitQuery()
            .OrderBy(p => p.Id)
            .FirstOrDefaultAsync(p => p.Id == id, ct);
        if (plan is not null)
        {
            // Tracked, so that the set and every target find their criteria.
            await db.Criteria.Where(criterion => criterion.CriteriaSetId == plan.TargetSetId).LoadAsync(ct);
        }

        return plan;
    }

    public Task LoadVersionsAsync(AchievementPlan plan, CancellationToken ct) => db.Entry(plan).Collection(p => p.Versions).LoadAsync(ct);

    public Task<PlanSetting> SettingAsync(NtmLevel level, CancellationToken ct) => db.PlanSettings.SingleAsync(setting => setting.Level == level, ct);
}
