using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// A group such as "các phòng, ban": all units of its kinds that exist on the day, with what the Office added or took out (decision 23).
/// </summary>
public sealed class UnitGroup
{
    private readonly List<GroupChange> _changes = [];

    private UnitGroup()
    {
    }

    public UnitGroup(OrganizationUnit unit, IEnumerable<UnitKind> kinds)
    {
        Unit = unit;
        UnitId = unit.Id;
        Kinds = [.. kinds];
    }

    public int Id { get; private set; }

    /// <summary>The unit of kind Group that stands for the members.</summary>
    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public IReadOnlyList<UnitKind> Kinds { get; private set; } = [];

    public IReadOnlyList<GroupChange> Changes => _changes;

    public int Version { get; private set; } = 1;

    public bool Has(OrganizationUnit unit, DateOnly day)
    {
        if (!unit.ExistsOn(day))
        {
            return false;
        }

        return _changes.Where(change => change.UnitId == unit.Id && change.From <= day).MaxBy(change => change.From)?.IsMember
            ?? Kinds.Contains(unit.Kind);
    }

    /// <summary>The members on a day.</summary>
    public IEnumerable<OrganizationUnit> Members(IEnumerable<OrganizationUnit> units, DateOnly day) => units.Where(unit => Has(unit, day));

    /// <summary>From a day on the unit belongs to the group, or no longer does; what was asked before stays.</summary>
    public void Change(OrganizationUnit unit, bool isMember, DateOnly from, string? reason, Actor actor, DateTime at)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException();
        }

        var why = CleanText.Clean(reason) ?? throw new RuleException("Ghi căn cứ thay đổi thành phần nhóm.");
        if (Has(unit, from) == isMember)
        {
            throw new RuleException($"{unit.Name} {(isMember ? "đã thuộc" : "không thuộc")} nhóm này từ trước ngày {VietnameseFormat.Date(from)}.");
        }

        if (_changes.Exists(change => change.UnitId == unit.Id && change.From >= from))
        {
            throw new RuleException($"{unit.Name} đã có thay đổi từ ngày sau đó. Chọn ngày muộn hơn.");
        }

        _changes.Add(new GroupChange(unit, isMember, from, why, actor.Name, at));
        Version++;
    }
}
