using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.PlanSteps;

/// <summary>The plan as it was put forward, and the form for the department's opinion.</summary>
public sealed record OpinionPage(AchievementPlan Plan, PlanOpinion Opinion, PlanContent Content, OpinionForm Form);
