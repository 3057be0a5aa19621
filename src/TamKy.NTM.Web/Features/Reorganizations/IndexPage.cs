using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>All reorganisations, drafts first, then the latest.</summary>
public sealed record IndexPage(IReadOnlyList<UnitReorganization> Reorganizations)
{
    public static async Task<IndexPage> LoadAsync(AppDbContext db, CancellationToken ct) =>
        new([.. (await ReorganizationDesk.Whole(db.UnitReorganizations.AsNoTracking()).ToListAsync(ct))
            .OrderBy(reorganization => reorganization.State).ThenByDescending(reorganization => reorganization.EffectiveFrom).ThenByDescending(reorganization => reorganization.Id)]);

    /// <summary>"Nhập xã Tam Thanh, xã Tam Phú thành phường Quảng Phú".</summary>
    public static string Sentence(UnitReorganization reorganization)
    {
        var ending = string.Join(", ", reorganization.Ending.Select(row => row.Unit.NameInSentence));
        var after = string.Join(", ", reorganization.Successors.Select(row => row.Name));
        return reorganization.Kind switch
        {
            ReorganizationKind.Merge => $"Nhập {ending}" + (after.Length > 0 ? $" thành {after}" : string.Empty),
            ReorganizationKind.Split => $"Chia {ending}" + (after.Length > 0 ? $" thành {after}" : string.Empty),
            ReorganizationKind.Rename => $"Đổi {ending}" + (after.Length > 0 ? $" thành {after}" : string.Empty),
            _ => $"Kết thúc {ending}",
        };
    }
}
