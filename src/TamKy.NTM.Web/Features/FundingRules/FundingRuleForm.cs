using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Web.Binding;

namespace TamKy.NTM.Web.Features.FundingRules;

/// <summary>How far disbursement may lag, as posted.</summary>
public sealed class FundingRuleForm
{
    [LargestSensible(100)]
    public decimal? LagPoints { get; init; }

    public string? Source { get; init; }

    public int Version { get; init; }

    /// <summary>Whole digits without the zeros of the database; where it was only assumed the source is still to be said.</summary>
    public static FundingRuleForm Of(FundingRule rule) => new()
    {
        LagPoints = rule.LagPoints / 1.0000000000000000000000000000m,
        Source = rule.Provenance.Confidence is Domain.Confidence.Confirmed ? rule.Provenance.Source : null,
        Version = rule.Version,
    };
}
