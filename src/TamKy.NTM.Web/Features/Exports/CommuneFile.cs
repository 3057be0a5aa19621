using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Names of files about one unit.</summary>
internal static class CommuneFile
{
    /// <summary>"tamngoc" for XA-TAMNGOC: the code in lower case without the word for its kind.</summary>
    public static string CodeOf(OrganizationUnit unit) =>
        VietnameseText.FileName(unit.Code.StartsWith("XA-", StringComparison.Ordinal) ? unit.Code["XA-".Length..] : unit.Code);
}
