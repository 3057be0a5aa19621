using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>The letterhead of a commune for which the office has entered none yet: by Nghị định 30/2020, with nobody named.</summary>
internal static class UnnamedIssuer
{
    public static IssuerProfile Of(OrganizationUnit unit, DateOnly day) => new(unit, day, new Provenance("Nghị định 30/2020/NĐ-CP, Phụ lục I", Confidence.ToBeConfirmed))
    {
        IssuerLines = ["ỦY BAN NHÂN DÂN", unit.Name.ToUpper(VietnameseFormat.Culture)],
        Symbol = "BC-UBND",
        Place = unit.PlaceName,
        AuthorityLines = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        Addressees = ["Ban Chỉ đạo nông thôn mới cấp trên"],
        Recipients = ["Như trên", "Lưu: VT"],
    };
}
