namespace TamKy.NTM.Domain.Organization;

/// <summary>A unit came, wholly or in part, from an earlier one. A merged unit has several predecessors.</summary>
public sealed class UnitSuccession
{
    private UnitSuccession()
    {
    }

    public UnitSuccession(OrganizationUnit predecessor) => (Predecessor, PredecessorId) = (predecessor, predecessor.Id);

    public int Id { get; private set; }

    public int PredecessorId { get; private set; }

    public OrganizationUnit Predecessor { get; private set; } = null!;
}
