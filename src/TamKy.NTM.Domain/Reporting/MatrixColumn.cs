using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>One unit in the matrix: the figures that stand for it, and those of the month before them.</summary>
/// <param name="Shown">Null when it never sent anything that stands.</param>
/// <param name="Before">Null when nothing was sent for the month before <paramref name="Shown"/>.</param>
public sealed record MatrixColumn(OrganizationUnit Unit, MeasuredMonth? Shown, MeasuredMonth? Before)
{
    /// <summary>Numbers of the criteria of which a proof has expired.</summary>
    public IReadOnlySet<int> Expired { get; init; } = new HashSet<int>();

    public MatrixCell Cell(Criterion criterion)
    {
        var status = Shown?.Of(criterion).Status ?? ComplianceStatus.NotAssessed;
        return new MatrixCell(status, Before?.Of(criterion).Status) { IsAtRisk = status is ComplianceStatus.Met && Expired.Contains(criterion.Number) };
    }
}
