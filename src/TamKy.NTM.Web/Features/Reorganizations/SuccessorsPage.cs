using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>The second step: the units that follow, shares, weights, the rule for what is judged.</summary>
/// <param name="Parents">Units under which they may stand on their first day.</param>
/// <param name="Known">Units that the list holds from that very day, so that they can be taken up by their code.</param>
public sealed record SuccessorsPage(UnitReorganization Reorganization, IReadOnlyList<OrganizationUnit> Parents, IReadOnlyList<OrganizationUnit> Known, SuccessorsForm Form)
{
    /// <summary>A split is mostly into two: the rows after those, and after the last that is written on, are folded away.</summary>
    public int Unfolded => Math.Max(2, Form.Rows.FindLastIndex(row => !row.IsBlank) + 1);

    public bool IsSplit => Reorganization.Kind is ReorganizationKind.Split;

    public IReadOnlyList<UnitKind> Kinds => Reorganization.IsOfVillages ? [UnitKind.Village] : [UnitKind.Commune, UnitKind.Ward];

    public static async Task<SuccessorsPage> LoadAsync(AppDbContext db, UnitReorganization reorganization, SuccessorsForm form, CancellationToken ct)
    {
        UnitKind[] above = reorganization.IsOfVillages ? [UnitKind.Commune, UnitKind.Ward] : [UnitKind.Province, UnitKind.City];
        var day = reorganization.EffectiveFrom;
        var parents = await db.Units
            .Where(unit => above.Contains(unit.Kind)).ExistingOn(day)
            .OrderBy(unit => unit.Code).ToListAsync(ct);
        var kinds = reorganization.IsOfVillages ? [UnitKind.Village] : new[] { UnitKind.Commune, UnitKind.Ward };
        var known = await db.Units.AsNoTracking().Where(unit => kinds.Contains(unit.Kind) && unit.ValidFrom == day).OrderBy(unit => unit.Code).ToListAsync(ct);
        return new SuccessorsPage(reorganization, parents, known.FindAll(unit => !unit.NeverBegan), form);
    }
}
