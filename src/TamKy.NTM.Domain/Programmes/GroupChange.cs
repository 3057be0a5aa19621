using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>A unit that belongs to a group although its kind does not, or the other way round, from a day on.</summary>
public sealed class GroupChange
{
    public const int ReasonLength = 500;

    private GroupChange()
    {
    }

    internal GroupChange(OrganizationUnit unit, bool isMember, DateOnly from, string reason, string by, DateTime at)
    {
        Unit = unit;
        UnitId = unit.Id;
        IsMember = isMember;
        From = from;
        Reason = reason;
        By = by;
        At = at;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public bool IsMember { get; private set; }

    public DateOnly From { get; private set; }

    public string Reason { get; private set; } = null!;

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
