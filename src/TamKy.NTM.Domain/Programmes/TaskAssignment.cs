using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>A unit, or a group that stands for its members, and its part in a task.</summary>
public sealed class TaskAssignment
{
    public const int LabelLength = 200;

    private TaskAssignment()
    {
    }

    /// <param name="label">The name the document uses where it is not the unit's own: "Chủ tịch UBND xã"; null otherwise.</param>
    public TaskAssignment(OrganizationUnit unit, TaskPart part, string? label = null)
    {
        Unit = unit;
        UnitId = unit.Id;
        Part = part;
        Label = label;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public TaskPart Part { get; private set; }

    public string? Label { get; private set; }

    public string Name => Label ?? Unit.Name;

    /// <summary>For narrow columns.</summary>
    public string ShortName => Label ?? Unit.ShortName;
}
