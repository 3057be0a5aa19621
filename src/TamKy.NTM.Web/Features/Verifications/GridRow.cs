using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>One indicator of one commune before the departments in charge.</summary>
/// <param name="Last">The figure that counts for last month.</param>
/// <param name="Sent">Null while the commune has sent nothing.</param>
/// <param name="Mine">The verdict of the actor's department.</param>
/// <param name="Others">The verdicts of other departments.</param>
/// <param name="Department">The actor's department, when it verifies this indicator.</param>
public sealed record GridRow(
    OrganizationUnit Unit,
    Indicator Indicator,
    IndicatorThreshold? Threshold,
    ReportedFigure? Last,
    SentFigure? Sent,
    DepartmentVerification? Mine,
    IReadOnlyList<DepartmentVerification> Others,
    OrganizationUnit? Department)
{
    public RowForm Form { get; init; } = new();

    public string? Error { get; init; }

    /// <summary>Name of the row in the form.</summary>
    public string Key => $"{Unit.Id}-{Indicator.Id}";

    public bool IsOpen => Department is not null && Sent is { IsOpen: true };

    public ReportedFigure Reported => Sent?.Figure ?? new ReportedFigure(null, null);

    public ComplianceStatus? Status => Sent is null ? null : Indicator.Evaluate(Reported.Value, Reported.JudgedMet, Threshold?.Value);

    /// <summary>The actor's department has to look at it.</summary>
    public bool IsWaiting => IsOpen && DepartmentVerification.IsWanted(Mine, Reported);

    /// <summary>Nothing speaks against agreeing in one step: a figure is there and nobody disputes it.</summary>
    public bool IsQuiet => IsWaiting && !Reported.IsEmpty && Mine is null && !Others.Any(other => other.IsAbout(Reported) && other.IsDispute);
}
