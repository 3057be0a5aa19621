using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Access;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Who may ask for which exports: as for the pages that show the same (decision 23).</summary>
public static class ExportRoles
{
    /// <summary>Business data: neither viewers, who read issued documents only, nor administrators of the system.</summary>
    public static IReadOnlyList<Role> Business => Policies.Roles[Policies.Reporting];

    /// <summary>Issued documents of the Office: viewers too.</summary>
    public static IReadOnlyList<Role> Issued => Policies.Roles[Policies.IssuedReports];
}
