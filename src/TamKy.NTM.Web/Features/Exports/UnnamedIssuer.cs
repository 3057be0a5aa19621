using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>The letterhead of a unit for which the office has entered none yet: by Nghị định 30/2020, with nobody named.</summary>
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

    /// <param name="unit">A department, with the unit above it.</param>
    public static IssuerProfile OfDepartment(OrganizationUnit unit, DateOnly day) => new(unit, day, new Provenance("Nghị định 30/2020/NĐ-CP, Phụ lục I", Confidence.ToBeConfirmed))
    {
        ParentAuthority = unit.Parent is { Kind: UnitKind.PeoplesCommittee } parent ? parent.Name.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal).ToUpper(VietnameseFormat.Culture) : null,
        IssuerLines = [unit.Name.ToUpper(VietnameseFormat.Culture)],
        Symbol = $"BC-{unit.Code.Split('-')[^1]}",
        Place = unit.Parent?.PlaceName ?? unit.PlaceName,
        AuthorityLines = [unit.Kind is UnitKind.Department ? "TRƯỞNG PHÒNG" : "THỦ TRƯỞNG ĐƠN VỊ"],
        Addressees = ["Ban Chỉ đạo nông thôn mới thành phố (qua Văn phòng Điều phối nông thôn mới thành phố)"],
        Recipients = ["Như trên", "Lưu: VT"],
    };
}
