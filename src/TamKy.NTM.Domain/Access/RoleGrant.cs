namespace TamKy.NTM.Domain.Access;

/// <summary>A person's role at a unit, from one day to another, both included. History is kept: a grant ends, it is never deleted.</summary>
public sealed class RoleGrant
{
    private RoleGrant()
    {
    }

    public RoleGrant(int userId, Role role, int? unitId, DateOnly from, DateOnly? to = null)
    {
        UserId = userId;
        Role = role;
        UnitId = unitId;
        From = from;
        To = to;
    }

    public int Id { get; private set; }

    public int UserId { get; private set; }

    public Role Role { get; private set; }

    public int? UnitId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    public void End(DateOnly lastDay)
    {
        if (lastDay < From)
        {
            throw new RuleException("Ngày kết thúc không được trước ngày bắt đầu.");
        }

        To = lastDay;
    }

    /// <summary>What ended it is taken back: its last day is again what it was before.</summary>
    internal void Reopen(DateOnly? to) => To = to;
}
