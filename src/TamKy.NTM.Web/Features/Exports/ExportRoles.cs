using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Who may ask for which exports (decision 23).</summary>
public static class ExportRoles
{
    /// <summary>Business data: neither viewers, who read issued documents only, nor administrators of the system.</summary>
    public static IReadOnlyList<Role> Business { get; } = [.. Enum.GetValues<Role>().Except([Role.Viewer, Role.SystemAdmin])];

    /// <summary>Issued documents of the Office: viewers too.</summary>
    public static IReadOnlyList<Role> Issued { get; } = [.. Business, Role.Viewer];
}
