using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Succession;

/// <summary>One thing that putting a reorganisation in force did, with what was there before, so that it can be taken back as exactly as it was done.</summary>
public sealed class ReorganizationChange
{
    private ReorganizationChange()
    {
    }

    internal ReorganizationChange(ReorganizationChangeKind kind, OrganizationUnit? unit, int? recordId = null, int? year = null, DateOnly? before = null) =>
        (Kind, Unit, RecordId, Year, Before) = (kind, unit, recordId, year, before);

    public int Id { get; private set; }

    public ReorganizationChangeKind Kind { get; private set; }

    public int? UnitId { get; private set; }

    public OrganizationUnit? Unit { get; private set; }

    /// <summary>The role, the area of work, the predecessor or the set, by the kind.</summary>
    public int? RecordId { get; private set; }

    public int? Year { get; private set; }

    /// <summary>The last day before it was changed; null when there was none.</summary>
    public DateOnly? Before { get; private set; }
}
