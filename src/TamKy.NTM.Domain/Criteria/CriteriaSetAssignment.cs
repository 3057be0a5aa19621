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

/// <summary>A unit follows a set in a year. One of its sets is primary: exports and dashboards show that one unless another is asked for.</summary>
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

    public CriteriaSet CriteriaSet { get; private set; } = null!;

    public int Year { get; private set; }

    public FollowPurpose Purpose { get; private set; }

    public bool IsPrimary { get; private set; }

    public string? Note { get; set; }
}
