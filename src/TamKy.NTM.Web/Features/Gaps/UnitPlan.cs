using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>A plan of a unit to reach a set, with the targets as they were last put forward: a draft is the commune's own business.</summary>
public sealed record UnitPlan(int Id, int TargetYear, PlanState State, string? DecisionNumber, DateOnly? DecisionDate)
{
    /// <summary>By number of the criterion.</summary>
    public IReadOnlyDictionary<int, CriterionTargets> Targets { get; init; } = new Dictionary<int, CriterionTargets>();

    public CriterionTargets? Of(int criterion) => Targets.GetValueOrDefault(criterion) is { Years.Count: > 0 } targets ? targets : null;

    /// <summary>The plans of a unit for a set that exist for the actor, the one that ends last first; none for those who may not open plans.</summary>
    public static async Task<IReadOnlyList<UnitPlan>> LoadAsync(AppDbContext db, Actor actor, int unitId, string setCode, CancellationToken ct)
    {
        if (!Policies.Opens(Policies.Standards, actor))
        {
            return [];
        }

        var rows = await Query(db, actor, unitId, setCode).ToListAsync(ct);
        return [.. rows.Select(row => row.Plan with { Targets = row.Json is null ? new Dictionary<int, CriterionTargets>() : PlanContent.FromJson(row.Json).Criteria.ToDictionary(targets => targets.Number) })];
    }

    public static IQueryable<Row> Query(AppDbContext db, Actor actor, int unitId, string setCode) =>
        from plan in db.AchievementPlans.VisibleTo(actor)
        where plan.UnitId == unitId && plan.TargetSet.Code == setCode
        orderby plan.TargetYear descending, plan.Id descending
        select new Row(
            new UnitPlan(plan.Id, plan.TargetYear, plan.State, plan.DecisionNumber, plan.DecisionDate),
            plan.Versions.Where(version => !version.IsWithdrawn).OrderByDescending(version => version.Number).Select(version => version.ContentJson).FirstOrDefault());

    /// <param name="Json">Content of the version last put forward.</param>
    public sealed record Row(UnitPlan Plan, string? Json);
}
