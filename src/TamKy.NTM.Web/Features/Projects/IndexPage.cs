using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>The projects that an actor may see, on a day.</summary>
public sealed record IndexPage(ProjectSheet Sheet, ProjectFilter Filter, OrganizationUnit? Unit, string Month, IReadOnlyList<OrganizationUnit> Units, IReadOnlyList<(ProjectRow Row, ShownProject Shown)> Rows, Pager Pager, bool CanWrite)
{
    public int Overpaid => Sheet.Rows.Count(row => row.IsOverpaid);
}
