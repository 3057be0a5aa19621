using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Criteria;

public enum FollowPurpose
{
    [Display(Name = "Duy trì")]
    Maintain,

    [Display(Name = "Phấn đấu")]
    Strive,
}

/// <summary>A unit follows a set, in whatever version is in force, in a year. One of its sets is primary: exports and dashboards show that one unless another is asked for.</summary>
public sealed class CriteriaSetAssignment
{
    private CriteriaSetAssignment()
    {
    }

    public CriteriaSetAssignment(OrganizationUnit unit, CriteriaSet set, int year, FollowPurpose purpose, bool isPrimary)
    {
        Unit = unit;
        CriteriaSet = set;
        Year = year;
        Purpose = purpose;
        IsPrimary = isPrimary;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public int CriteriaSetId { get; private set; }

    /// <summary>The first version of the set, which stands for the set as a whole: the version of a month is found by its code (<see cref="SetVersions"/>).</summary>
    public CriteriaSet CriteriaSet { get; private set; } = null!;

    public int Year { get; private set; }

    public FollowPurpose Purpose { get; private set; }

    public bool IsPrimary { get; private set; }

    /// <summary>
    /// Group in which the set puts the unit (decision 51/2025/QĐ-TTg has three). A zone holds for all units of the city and stands on the set; a group is the
    /// unit's own and stands here, so both can bear on one threshold.
    /// </summary>
    public string? GroupCode { get; set; }

    public string? Note { get; set; }
}
