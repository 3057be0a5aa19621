using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>A plan as typed. Targets are named by criterion and year, costs by source and type of capital, notes by source.</summary>
public sealed class EditForm
{
    /// <summary>Of the plan the user saw.</summary>
    public int Version { get; init; }

    /// <summary>Save, and hand on to the chair.</summary>
    public bool HandOn { get; init; }

    [StringLength(PlanLimits.Goal, ErrorMessage = "Mục tiêu dài quá {1} ký tự.")]
    public string? Goal { get; init; }

    public Dictionary<string, string?> Targets { get; init; } = [];

    /// <summary>Triệu đồng.</summary>
    public Dictionary<string, decimal?> Costs { get; init; } = [];

    public Dictionary<string, string?> Notes { get; init; } = [];

    public static string TargetKey(int criterionId, int year) => $"{criterionId}-{year}";

    public static string CostKey(int sourceId, int? capitalId) => $"{sourceId}-{capitalId ?? 0}";

    public static EditForm From(AchievementPlan plan) => new()
    {
        Version = plan.Version,
        Goal = plan.Goal,
        Targets = plan.Targets.ToDictionary(target => TargetKey(target.CriterionId, target.Year), target => (string?)target.Text),
        Costs = plan.Costs.ToDictionary(cost => CostKey(cost.SourceId, cost.CapitalId), cost => (decimal?)(cost.Amount / 1_000_000m)),
        Notes = plan.Costs.Where(cost => cost.Note is not null).GroupBy(cost => cost.SourceId).ToDictionary(group => $"{group.Key}", group => group.First().Note),
    };
}
