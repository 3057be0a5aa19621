using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeGroups;

/// <summary>Where the members of a group are changed from a day on.</summary>
public sealed record ChangePage(UnitGroup Group, IReadOnlyList<OrganizationUnit> Units, ChangeForm Form);
