using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Plans.Exports;

/// <summary>A plan as its history says that it stood at a moment.</summary>
/// <param name="End">UTC; steps from then on do not count.</param>
/// <param name="IsNow">What is missing now may be told, too.</param>
internal sealed record PlanOnDay(AchievementPlan Plan, DateTime End, bool IsNow)
{
    /// <summary>The decision of the last approval by then.</summary>
    public string? Decision => Last(PlanAction.Approve) is not { } approval ? null
        : Plan.Steps.Where(step => step.Action is PlanAction.Approve).Max(step => step.Id) == approval.Id ? Plan.DecisionNumber
        : approval.Comment;

    public DateOnly? DayOf(PlanAction action) => Last(action) is { } step ? VietnamTime.DateOf(step.At) : null;

    /// <summary>What keeps the plan back: guidance waited for, a revision asked for, opinions missing.</summary>
    public string? Obstacle(PlanSetting setting)
    {
        var last = Plan.Steps.Where(step => step.At < End).MaxBy(step => step.Id);
        if (last?.To is PlanState.RevisionRequested or PlanState.Rejected)
        {
            return Plan.Steps.Where(step => step.At < End && step.Action is PlanAction.RequestRevision or PlanAction.Reject).MaxBy(step => step.Id)?.Comment;
        }

        if (IsNow && setting.AwaitsGuidance && last?.To is not (PlanState.Approved or PlanState.InProgress or PlanState.Completed))
        {
            return $"Chờ hướng dẫn của tỉnh: {setting.Reason}";
        }

        var missing = Plan.CurrentOpinions.Where(opinion => !opinion.IsGiven).Select(opinion => opinion.Department.Name).ToList();
        return IsNow && Plan.State is PlanState.UnderAppraisal && missing.Count > 0 ? $"Chờ ý kiến của {string.Join(", ", missing)}." : null;
    }

    private Domain.Workflows.WorkflowStep<PlanState, PlanAction>? Last(PlanAction action) =>
        Plan.Steps.Where(step => step.Action == action && step.At < End).MaxBy(step => step.Id);
}
