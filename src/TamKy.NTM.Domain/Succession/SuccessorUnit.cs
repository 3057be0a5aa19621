using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Succession;

/// <summary>A unit that follows, as it will be; <see cref="Unit"/> is there once the reorganisation is in force.</summary>
public sealed class SuccessorUnit
{
    private SuccessorUnit()
    {
    }

    internal SuccessorUnit(SuccessorInput input)
    {
        Code = input.Code;
        Name = input.Name;
        Kind = input.Kind;
        Parent = input.Parent;
        AdministrativeCode = input.AdministrativeCode;
        Percent = input.Percent;
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    public UnitKind Kind { get; private set; }

    public int? ParentId { get; private set; }

    public OrganizationUnit? Parent { get; private set; }

    public string? AdministrativeCode { get; private set; }

    /// <summary>In a split: how much of the unit that ends goes here. Else all of it.</summary>
    public decimal Percent { get; private set; }

    public int? UnitId { get; private set; }

    public OrganizationUnit? Unit { get; internal set; }
}
