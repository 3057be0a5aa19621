using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>The first step: what happens, to which units, from when.</summary>
/// <param name="Draft">Null for a new one.</param>
public sealed record ChoosePage(UnitReorganization? Draft, IReadOnlyList<OrganizationUnit> Places, IReadOnlyList<IGrouping<string, OrganizationUnit>> Villages, ChooseForm Form)
{
    /// <summary>Units that have not ended long ago; of a commune's name its villages are told apart.</summary>
    public static async Task<ChoosePage> LoadAsync(AppDbContext db, UnitReorganization? draft, ChooseForm form, DateOnly today, CancellationToken ct)
    {
        var units = await db.Units.AsNoTracking().Include(unit => unit.Parent)
            .Where(unit => unit.Kind == UnitKind.Commune || unit.Kind == UnitKind.Ward || unit.Kind == UnitKind.Village)
            .Where(unit => unit.ValidTo == null || unit.ValidTo >= today)
            .OrderBy(unit => unit.Code)
            .ToListAsync(ct);
        return new ChoosePage(
            draft,
            units.FindAll(unit => unit.Kind is not UnitKind.Village && !unit.NeverBegan),
            [.. units.Where(unit => unit.Kind is UnitKind.Village && !unit.NeverBegan).GroupBy(unit => unit.Parent?.Name ?? "Chưa rõ xã")],
            form);
    }
}
