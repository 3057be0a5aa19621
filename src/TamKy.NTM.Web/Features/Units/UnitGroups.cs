using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.Units;

internal static class UnitGroups
{
    public static bool Has(this UnitGroup group, UnitKind kind) => group switch
    {
        UnitGroup.Places => kind is UnitKind.Province or UnitKind.City or UnitKind.Commune or UnitKind.Ward,
        UnitGroup.Villages => kind is UnitKind.Village,
        _ => kind is not (UnitKind.Province or UnitKind.City or UnitKind.Commune or UnitKind.Ward or UnitKind.Village),
    };
}
