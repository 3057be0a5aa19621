using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>The form of a new project, or of one that is edited.</summary>
/// <param name="Project">Null for a new one.</param>
public sealed record EntryPage(OrganizationUnit Unit, Project? Project, IReadOnlyList<OrganizationUnit> Villages, ProjectForm Form);

/// <summary>For whom a new project is written down, when the actor may write for several.</summary>
public sealed record ChoosePage(IReadOnlyList<OrganizationUnit> Units);
