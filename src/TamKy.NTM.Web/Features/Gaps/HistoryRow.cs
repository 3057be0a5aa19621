using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>One month of an indicator.</summary>
/// <param name="ReportId">Null when nothing was sent for the month.</param>
/// <param name="Reported">The commune's own figure; null when it sent none.</param>
/// <param name="Concluded">What the Office's acceptance makes of it; null while nothing is concluded.</param>
/// <param name="Apart">Why the Office's figure is another than the commune's.</param>
/// <param name="Counting">What results are made from: the concluded figure, else the commune's.</param>
/// <param name="Marks">What changed with this month: set, unit, threshold.</param>
public sealed record HistoryRow(
    Month Month,
    OrganizationUnit Unit,
    int? ReportId,
    ReportedFigure? Reported,
    IReadOnlyList<DepartmentVerification> Verified,
    ReportedFigure? Concluded,
    ConclusionContent? Apart,
    ReportedFigure Counting,
    IndicatorThreshold? Threshold,
    ComplianceStatus Status,
    IReadOnlyList<string> Marks)
{
    /// <summary>As in the version of the set that held then.</summary>
    public required Indicator Indicator { get; init; }

    public required int SetVersion { get; init; }
}
