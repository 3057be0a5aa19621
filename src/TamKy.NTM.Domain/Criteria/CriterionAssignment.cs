using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>
/// A department has a part in a criterion between two days; a lead gives its verdict on it. Of several leads each verifies the indicators assigned to it,
/// until then all (decision 5).
/// </summary>
public sealed class CriterionAssignment
{
    private CriterionAssignment()
    {
    }

    public CriterionAssignment(OrganizationUnit unit, Criterion criterion, bool isLead, DateOnly from, Provenance provenance)
    {
        Unit = unit;
        Criterion = criterion;
        IsLead = isLead;
        From = from;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public int CriterionId { get; private set; }

    public Criterion Criterion { get; private set; } = null!;

    /// <summary>Only this indicator of the criterion; null for all of them.</summary>
    public int? IndicatorId { get; private set; }

    public Indicator? Indicator { get; set; }

    public bool IsLead { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; set; }

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Covers(int indicatorId) => IndicatorId is null || IndicatorId == indicatorId;

    public Provenance Provenance { get; private set; } = null!;
}
