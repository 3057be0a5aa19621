using TamKy.NTM.Domain.Succession;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>Where the reader is in the guided action; a draft's earlier steps can be gone back to.</summary>
/// <param name="Draft">Null while nothing is saved.</param>
/// <param name="Current">1 to 4.</param>
public sealed record GuidePage(UnitReorganization? Draft, int Current)
{
    /// <summary>An end has no units that follow, so no second step.</summary>
    public IReadOnlyList<(int Number, string Name, string Action)> Steps =>
    [
        (1, "Đơn vị, ngày, căn cứ", nameof(ReorganizationsController.Choose)),
        .. Draft?.Kind is ReorganizationKind.End ? Array.Empty<(int, string, string)>() : [(2, "Đơn vị mới, cách chuyển số liệu", nameof(ReorganizationsController.Successors))],
        (3, "Xem trước", nameof(ReorganizationsController.Details)),
        (4, "Áp dụng", nameof(ReorganizationsController.PutInForce)),
    ];
}
