using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>The units of the actor's commune for which a file may be opened.</summary>
public sealed record CreatePage(IReadOnlyList<OrganizationUnit> Units, CreateForm Form);
