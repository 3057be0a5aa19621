using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>One unit in the matrix: the figures that stand for it, and those of the month before them.</summary>
/// <param name="Shown">Null when it never sent anything that stands.</param>
/// <param name="Before">Null when nothing was sent for the month before <paramref name="Shown"/>.</param>
public sealed record MatrixColumn(OrganizationUnit Unit, MeasuredMonth? Shown, MeasuredMonth? Before)
{
    public MatrixCell Cell(Criterion criterion) => new(Shown?.Of(criterion).Status ?? ComplianceStatus.NotAssessed, Before?.Of(criterion).Status);
}
