using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>A department reports every month from a day on (decision 7). Communes report when they follow a criteria set.</summary>
public sealed class ReportingDuty
{
    private ReportingDuty()
    {
    }

    public ReportingDuty(OrganizationUnit unit, DateOnly from, Provenance provenance)
    {
        Unit = unit;
        UnitId = unit.Id;
        From = from;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public DateOnly From { get; private set; }

    public DateOnly? To { get; set; }

    public Provenance Provenance { get; private set; } = null!;
}
