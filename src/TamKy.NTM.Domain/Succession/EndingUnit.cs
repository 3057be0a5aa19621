using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Succession;

/// <summary>A unit that ends, with the weight by which its rates count in the units that follow.</summary>
public sealed class EndingUnit
{
    private EndingUnit()
    {
    }

    internal EndingUnit(OrganizationUnit unit) => Unit = unit;

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public decimal? Weight { get; internal set; }
}
