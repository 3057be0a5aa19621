using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>A commune in a member's charge: its report of the month, how many criteria it meets, which it lost.</summary>
/// <param name="Source">Null when it follows no set this year.</param>
public sealed record AssignedCommune(FilingRow Filing, OverviewColumn? Source, IReadOnlyList<Criterion> Fallen)
{
    public MeasuredMonth? Shown => Source?.Column.Shown;
}
