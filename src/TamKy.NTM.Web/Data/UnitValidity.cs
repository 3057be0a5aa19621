using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data;

/// <summary>What <see cref="OrganizationUnit.ExistsOn"/> says, for the database.</summary>
public static class UnitValidity
{
    /// <summary>Units that are there on a day: what is chosen for work of that day. Units that ended are reached by their own address.</summary>
    public static IQueryable<OrganizationUnit> ExistingOn(this IQueryable<OrganizationUnit> units, DateOnly day) =>
        units.Where(unit => (unit.ValidFrom == null || unit.ValidFrom <= day) && (unit.ValidTo == null || day <= unit.ValidTo));
}
