using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>The form of a plan: goal, a table of criteria by years, a table of sources by types of capital.</summary>
/// <param name="Stored">What somebody else has stored meanwhile, against what was typed; empty unless the page was stale.</param>
public sealed record EditPage(
    AchievementPlan Plan, PlanSetting Setting, StatusBar Status, IReadOnlyList<FundingSource> Sources, IReadOnlyList<CapitalType> Capitals, EditForm Form, IReadOnlyList<PlanChange> Stored)
{
    private const decimal Million = 1_000_000m;

    public string Title => $"{(Plan.State is PlanState.RevisionRequested ? "Sửa" : "Soạn")} {VietnameseFormat.InSentence(DetailsPage.TitleOf(Plan))}";

    public IEnumerable<Criterion> Criteria => Plan.TargetSet.Criteria.OrderBy(criterion => criterion.Number);

    public static async Task<EditPage> LoadAsync(
        AppDbContext db, AchievementPlan plan, PlanSetting setting, EditForm form, DateOnly today, CancellationToken ct, IReadOnlyList<PlanChange>? stored = null)
    {
        var sources = await db.FundingSources.OrderBy(source => source.Position).ToListAsync(ct);
        var capitals = await db.CapitalTypes.OrderBy(capital => capital.Position).ToListAsync(ct);
        return new EditPage(
            plan,
            setting,
            PlanStatus.Of(plan, setting, today),
            [.. sources.Where(source => source.IsValidOn(today) || plan.Costs.Any(cost => cost.SourceId == source.Id))],
            [.. capitals.Where(capital => capital.IsValidOn(today) || plan.Costs.Any(cost => cost.CapitalId == capital.Id))],
            form,
            stored ?? []);
    }

    /// <summary>What was typed, as the plan takes it. Amounts that are no whole đồng are named in the model state.</summary>
    public PlanInput Read(ModelStateDictionary state)
    {
        var targets = from criterion in Criteria
                      from year in Plan.Years
                      let key = EditForm.TargetKey(criterion.Id, year)
                      where Form.Targets.ContainsKey(key)
                      select new TargetInput(criterion, year, Form.Targets[key]);
        return new PlanInput(Form.Goal, [.. targets], [.. Sources.SelectMany(source => CostsOf(source, state))]);
    }

    /// <summary>The columns a source has: each type of capital, or one sum.</summary>
    public IEnumerable<CapitalType?> ColumnsOf(FundingSource source) => source.SplitsByCapital ? Capitals.Select(capital => (CapitalType?)capital) : [null];

    private IEnumerable<CostInput> CostsOf(FundingSource source, ModelStateDictionary state)
    {
        foreach (var capital in ColumnsOf(source))
        {
            var key = EditForm.CostKey(source.Id, capital?.Id);
            if (!Form.Costs.TryGetValue(key, out var millions))
            {
                continue;
            }

            if (millions is < 0 or > PlanLimits.MostMoney / Million || (millions is { } typed && typed * Million != decimal.Truncate(typed * Million)))
            {
                state.AddModelError($"Costs[{key}]", $"{source.Name}: nhập triệu đồng, từ 0 trở lên, lẻ đến đồng (nhiều nhất 6 số sau dấu phẩy).");
                continue;
            }

            yield return new CostInput(source, capital, (long?)(millions * Million), Form.Notes.GetValueOrDefault($"{source.Id}"));
        }
    }
}
