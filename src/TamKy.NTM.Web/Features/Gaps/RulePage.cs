using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>When a figure that is met counts as too near to its threshold.</summary>
public sealed record RulePage(GapRule Rule, RuleForm Form)
{
    public string Title => "Mức cảnh báo “có nguy cơ”";
}
