using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Villages;

/// <summary>A village registers for a year to strive for the standard of villages (programme 2022, II.3, III.3): from then on its state is kept month by month.</summary>
public static class VillageRegistration
{
    /// <exception cref="PermissionException">The actor does not register villages of this commune.</exception>
    /// <exception cref="RuleException">The set is not for villages or for that year, or the village does not exist in it.</exception>
    public static CriteriaSetAssignment Register(OrganizationUnit village, CriteriaSet set, int year, VillageRights rights)
    {
        rights.RequireEnter();
        if (village.Kind is not UnitKind.Village || set.Level is not NtmLevel.ModelVillage)
        {
            throw new RuleException("Bộ tiêu chí này không dùng cho thôn.");
        }

        if (year < set.PeriodFrom || year > set.PeriodTo)
        {
            throw new RuleException($"{set.Name} dùng cho các năm {set.PeriodFrom} đến {set.PeriodTo}.");
        }

        return village.ExistsOn(new DateOnly(year, 1, 1)) || village.ExistsOn(new DateOnly(year, 12, 31))
            ? new CriteriaSetAssignment(village, set, year, FollowPurpose.Strive, isPrimary: true)
            : throw new RuleException($"{village.Name} không còn trong năm {year}.");
    }
}
