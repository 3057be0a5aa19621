using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>How many criteria or indicators have which of the four results (decision 2).</summary>
public sealed record StatusCounts(int Met, int NotMet, int Awaiting, int NotAssessed)
{
    public int Total => Met + NotMet + Awaiting + NotAssessed;

    public int this[ComplianceStatus status] => status switch
    {
        ComplianceStatus.Met => Met,
        ComplianceStatus.NotMet => NotMet,
        ComplianceStatus.AwaitingThreshold => Awaiting,
        _ => NotAssessed,
    };

    public static StatusCounts Of(IEnumerable<ComplianceStatus> results)
    {
        var counts = results.CountBy(result => result).ToDictionary();
        return new StatusCounts(
            counts.GetValueOrDefault(ComplianceStatus.Met),
            counts.GetValueOrDefault(ComplianceStatus.NotMet),
            counts.GetValueOrDefault(ComplianceStatus.AwaitingThreshold),
            counts.GetValueOrDefault(ComplianceStatus.NotAssessed));
    }
}
