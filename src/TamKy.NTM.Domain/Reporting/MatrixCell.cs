using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>The result of a criterion in a unit, beside its result the month before.</summary>
public sealed record MatrixCell(ComplianceStatus Status, ComplianceStatus? Before)
{
    /// <summary>Met by the figures, while a proof of it has expired: "có nguy cơ" from that day on.</summary>
    public bool IsAtRisk { get; init; }

    public bool IsNewlyMet => Before is ComplianceStatus.NotMet && Status is ComplianceStatus.Met;

    /// <summary>Met last month, not met now: a figure got worse, not merely went missing.</summary>
    public bool IsFallen => Before is ComplianceStatus.Met && Status is ComplianceStatus.NotMet;
}
