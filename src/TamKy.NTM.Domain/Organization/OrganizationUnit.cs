using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Organization;

/// <summary>
/// A unit in the one tree: province, city, communes, villages, departments, unions. It has a first and a last day and its predecessors, so that
/// a reorganisation adds units and ends others, and old reports keep theirs.
/// </summary>
public sealed class OrganizationUnit
{
    private readonly List<UnitSuccession> _predecessors = [];

    private OrganizationUnit()
    {
    }

    public OrganizationUnit(string code, UnitKind kind, string name, Provenance provenance)
    {
        Code = code;
        Kind = kind;
        Name = name;
        ShortName = name;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    /// <summary>Stable, upper-case ASCII: XA-TAMNGOC. Used in addresses and file names.</summary>
    public string Code { get; private set; } = null!;

    public UnitKind Kind { get; private set; }

    /// <summary>Full name: "Xã Tam Ngọc".</summary>
    public string Name { get; private set; } = null!;

    public string ShortName { get; set; } = null!;

    public int? ParentId { get; private set; }

    public OrganizationUnit? Parent { get; set; }

    /// <summary>Code of the General Statistics Office; empty for what is not an administrative unit.</summary>
    public string? AdministrativeCode { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string? Duty { get; set; }

    public string? Field { get; set; }

    public string? Note { get; set; }

    public Provenance Provenance { get; private set; } = null!;

    public IReadOnlyList<UnitSuccession> Predecessors => _predecessors;

    /// <summary>"Tam Ngọc" for "Xã Tam Ngọc": the name without the word for its kind, for narrow columns.</summary>
    public string PlaceName => Kind is UnitKind.Commune or UnitKind.Ward or UnitKind.Village && Name.Contains(' ', StringComparison.Ordinal)
        ? Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]
        : Name;

    /// <summary>"xã Tam Ngọc", inside a sentence; a name that is always written with a capital stays.</summary>
    public string NameInSentence => Kind is UnitKind.Commune or UnitKind.Ward or UnitKind.Village or UnitKind.City or UnitKind.Province or UnitKind.Department
        ? char.ToLower(Name[0], VietnameseFormat.Culture) + Name[1..]
        : Name;

    public bool ExistsOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    public void Succeeds(OrganizationUnit predecessor) => _predecessors.Add(new UnitSuccession(predecessor));
}
