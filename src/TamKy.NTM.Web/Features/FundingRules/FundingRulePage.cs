using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.FundingRules;

/// <summary>When slow disbursement is warned of.</summary>
public sealed record FundingRulePage(FundingRule Rule, FundingRuleForm Form);
