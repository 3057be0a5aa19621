using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.VillageChanges;

/// <summary>A village before the Office renames it, ends it or confirms its entry.</summary>
public sealed record ChangePage(OrganizationUnit Village)
{
    public RenameForm Rename { get; init; } = new() { Seen = Village.Name };

    public EndForm End { get; init; } = new();

    public ConfirmForm Confirm { get; init; } = new();
}
