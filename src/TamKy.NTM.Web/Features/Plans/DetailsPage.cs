using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.PlanSteps;
using TamKy.NTM.Web.Features.Shared;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Standards.PlanState, TamKy.NTM.Domain.Standards.PlanAction>;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>A plan as read. Its own commune reads what is stored; everybody else what was last put forward, never a draft.</summary>
/// <param name="Content">Null while nothing was put forward and the reader is not of the commune.</param>
/// <param name="Shown">The version shown; null for the live content.</param>
/// <param name="Changes">Against <paramref name="ComparedWith"/>.</param>
public sealed record DetailsPage(
    AchievementPlan Plan,
    PlanSetting Setting,
    StatusBar Status,
    PlanContent? Content,
    PlanVersion? Shown,
    PlanVersion? ComparedWith,
    IReadOnlyList<PlanChange> Changes,
    IReadOnlyList<Rule> Steps,
    bool CanEdit)
{
    public string Title => TitleOf(Plan);

    public IReadOnlyList<TimelineEntry> History => TimelineEntry.Of(Plan.Steps, PlanState.RevisionRequested, PlanState.Rejected);

    public bool CanAsk => Steps.Any(rule => rule.Action is PlanAction.Ask);

    public bool CanGiveOpinion => Steps.Any(rule => rule.Action is PlanAction.GiveOpinion);

    /// <summary>Steps with a page of their own to confirm them on.</summary>
    public IEnumerable<(Rule Rule, string Slug)> ConfirmedSteps =>
        from rule in Steps
        let slug = PlanStepSlug.Of(rule.Action)
        where slug is not null
        select (rule, slug);

    /// <summary>The papers that make sense at this state: the appraisal report once it was concluded, proposals once the plan was put forward.</summary>
    public bool HasAppraisal => Plan.Steps.Any(step => step.Action is PlanAction.Conclude);

    public IEnumerable<IGrouping<int, PlanOpinion>> Rounds => Plan.Opinions.GroupBy(opinion => opinion.Round).OrderByDescending(round => round.Key);

    public static string TitleOf(AchievementPlan plan) =>
        $"Phương án {VietnameseFormat.InSentence(Labels.Of(plan.Level))} năm {plan.TargetYear}, {plan.Unit.NameInSentence}";

    public static DetailsPage? Of(AchievementPlan plan, PlanSetting setting, Actor actor, int? number, int? compareWith, DateOnly today)
    {
        var isOwn = plan.IsOwn(actor);
        var shown = number is null
            ? isOwn ? null : plan.Versions.Where(version => !version.IsWithdrawn).MaxBy(version => version.Number)
            : plan.Versions.FirstOrDefault(version => version.Number == number);
        var before = plan.Versions.FirstOrDefault(version => version.Number == compareWith);
        if ((number is not null && shown is null) || (compareWith is not null && before is null))
        {
            return null;
        }

        var content = shown?.Content ?? (isOwn ? PlanContent.Of(plan) : null);
        return new DetailsPage(
            plan,
            setting,
            PlanStatus.Of(plan, setting, today),
            content,
            shown,
            before,
            content is null || before is null ? [] : PlanDiff.Between(before.Content, content),
            plan.OpenTo(actor),
            plan.IsOpen && actor.Is(Role.CommuneOfficer, plan.CommuneId));
    }
}
