using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeTasks;

/// <summary>Where a unit sets itself a task that carries out one of the city's.</summary>
public sealed record DerivePage(WorkTask Task, IReadOnlyList<OrganizationUnit> Units, DeriveForm Form)
{
    public string Title => "Lập việc của đơn vị";
}
