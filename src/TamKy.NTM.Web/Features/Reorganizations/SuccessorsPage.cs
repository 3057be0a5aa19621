using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>The second step: the units that follow, shares, weights, the rule for what is judged.</summary>
/// <param name="Parents">Units under which they may stand on their first day.</param>
public sealed record SuccessorsPage(UnitReorganization Reorganization, IReadOnlyList<OrganizationUnit> Parents, SuccessorsForm Form)
{
    public bool IsSplit => Reorganization.Kind is ReorganizationKind.Split;

    public IReadOnlyList<UnitKind> Kinds => Reorganization.IsOfVillages ? [UnitKind.Village] : [UnitKind.Commune, UnitKind.Ward];

    public static async Task<SuccessorsPage> LoadAsync(AppDbContext db, UnitReorganization reorganization, SuccessorsForm form, CancellationToken ct)
    {
        UnitKind[] above = reorganization.IsOfVillages ? [UnitKind.Commune, UnitKind.Ward] : [UnitKind.Province, UnitKind.City];
        var day = reorganization.EffectiveFrom;
        var parents = await db.Units
            .Where(unit => above.Contains(unit.Kind) && (unit.ValidFrom == null || unit.ValidFrom <= day) && (unit.ValidTo == null || unit.ValidTo >= day))
            .OrderBy(unit => unit.Code).ToListAsync(ct);
        return new SuccessorsPage(reorganization, parents, form);
    }
}
