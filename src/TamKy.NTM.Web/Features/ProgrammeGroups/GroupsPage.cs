using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeGroups;

/// <summary>For whom each group stands on a day, and what was changed by hand.</summary>
public sealed record GroupsPage(DateOnly Day, string TypedDay, string? Wrong, IReadOnlyList<GroupsPage.Group> Groups, bool CanChange)
{
    public sealed record Group(UnitGroup Source, IReadOnlyList<OrganizationUnit> Members);
}
