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

    public CriterionAssignment(OrganizationUnit unit, Criterion criterion, bool isLead, DateOnly from, Provenance provenance, Indicator? indicator = null)
    {
        Unit = unit;
        UnitId = unit.Id;
        Criterion = criterion;
        CriterionId = criterion.Id;
        Indicator = indicator;
        IndicatorId = indicator?.Id;
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

    public Indicator? Indicator { get; private set; }

    public bool IsLead { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; internal set; }

    /// <summary>The paper by which it ends; null while nobody has ended it.</summary>
    public string? EndSource { get; internal set; }

    /// <summary>The paper by which it begins.</summary>
    public Provenance Provenance { get; private set; } = null!;

    public int Version { get; private set; } = 1;

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Covers(int indicatorId) => IndicatorId is null || IndicatorId == indicatorId;

    /// <summary>The same for the criterion in another version of its set; null when the version lacks the indicator it is about.</summary>
    public CriterionAssignment? CopyTo(Criterion criterion)
    {
        var indicator = Indicator is { } own ? criterion.Indicators.FirstOrDefault(candidate => candidate.Code == own.Code) : null;
        return Indicator is not null && indicator is null
            ? null
            : new CriterionAssignment(Unit, criterion, IsLead, From, Provenance with { }, indicator) { To = To, EndSource = EndSource };
    }

    internal void End(DateOnly lastDay, string source)
    {
        (To, EndSource) = (lastDay, source);
        Version++;
    }
}
