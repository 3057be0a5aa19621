using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Standards;

/// <summary>What the Office sets for one kind of plan.</summary>
public sealed record GuidancePage(PlanSetting Setting, GuidanceForm Form);
