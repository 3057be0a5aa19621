using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>How many of each result; always four, never as if they were two (decision 2).</summary>
public readonly record struct StatusCounts(int Met, int NotMet, int Awaiting, int NotAssessed)
{
    public int Total => Met + NotMet + Awaiting + NotAssessed;

    public static StatusCounts operator +(StatusCounts left, StatusCounts right) =>
        new(left.Met + right.Met, left.NotMet + right.NotMet, left.Awaiting + right.Awaiting, left.NotAssessed + right.NotAssessed);

    public static StatusCounts Of(IEnumerable<ComplianceStatus> statuses)
    {
        var counts = default(StatusCounts);
        foreach (var status in statuses)
        {
            counts += status switch
            {
                ComplianceStatus.Met => new(1, 0, 0, 0),
                ComplianceStatus.NotMet => new(0, 1, 0, 0),
                ComplianceStatus.AwaitingThreshold => new(0, 0, 1, 0),
                _ => new StatusCounts(0, 0, 0, 1),
            };
        }

        return counts;
    }

    public int Of(ComplianceStatus status) => status switch
    {
        ComplianceStatus.Met => Met,
        ComplianceStatus.NotMet => NotMet,
        ComplianceStatus.AwaitingThreshold => Awaiting,
        _ => NotAssessed,
    };
}
