using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Domain.Standards;

/// <summary>What an officer typed in a plan. A target without text and a cost without amount are left out.</summary>
public sealed record PlanInput(string? Goal, IReadOnlyList<TargetInput> Targets, IReadOnlyList<CostInput> Costs);

public sealed record TargetInput(Criterion Criterion, int Year, string? Text);

/// <param name="Capital">Null for a source that is one sum.</param>
/// <param name="Amount">Đồng.</param>
public sealed record CostInput(FundingSource Source, CapitalType? Capital, long? Amount, string? Note);
