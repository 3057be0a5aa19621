using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Organization;

/// <summary>
/// A unit in the one tree: province, city, communes, villages, departments, unions. It has a first and a last day and its predecessors, so that
/// a reorganisation adds units and ends others, and old reports keep theirs.
/// </summary>
public sealed class OrganizationUnit
{
    private readonly List<UnitSuccession> _predecessors = [];
    private readonly List<FormerName> _formerNames = [];

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

    /// <summary>Loaded only where they are read.</summary>
    public IReadOnlyList<FormerName> FormerNames => _formerNames;

    /// <summary>"Tam Ngọc" for "Xã Tam Ngọc": the name without the word for its kind, for narrow columns.</summary>
    public string PlaceName => Kind is UnitKind.Commune or UnitKind.Ward or UnitKind.Village && Name.Contains(' ', StringComparison.Ordinal)
        ? Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]
        : Name;

    /// <summary>"xã Tam Ngọc", inside a sentence; a name that is always written with a capital stays.</summary>
    public string NameInSentence => Kind is UnitKind.Commune or UnitKind.Ward or UnitKind.Village or UnitKind.City or UnitKind.Province or UnitKind.Department
        ? VietnameseFormat.InSentence(Name)
        : Name;

    public bool ExistsOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    /// <summary>It was to begin on a day, and what was to begin it has been taken back: there is no day on which it exists.</summary>
    public bool NeverBegan => ValidTo < ValidFrom;

    public void Succeeds(OrganizationUnit predecessor) => _predecessors.Add(new UnitSuccession(predecessor));

    /// <summary>Needs the predecessors.</summary>
    internal void NoLongerSucceeds(int predecessorId) => _predecessors.RemoveAll(link => link.PredecessorId == predecessorId);

    /// <summary>What was to begin it is taken back. The row stays, since papers and the log may name it; nobody meets the unit on any day. Needs the predecessors.</summary>
    internal void NeverBegin()
    {
        ValidTo = ValidFrom!.Value.AddDays(-1);
        _predecessors.Clear();
    }

    /// <summary>A unit that never began begins after all, on another paper: whatever was written of it the first time gives way.</summary>
    internal void BeginAfterAll(UnitKind kind, string name, OrganizationUnit? parent, DateOnly from, Provenance provenance)
    {
        (Kind, Name, ShortName, Parent, Provenance) = (kind, name, name, parent, provenance);
        (ValidFrom, ValidTo) = (from, null);
    }

    /// <summary>The name on a day; needs the former names.</summary>
    public string NameOn(DateOnly day) => _formerNames.Where(former => day <= former.Until).MinBy(former => former.Until)?.Name ?? Name;

    /// <summary>A new name from a day on; the code stays, and what is dated before that day keeps the old name. Needs the former names.</summary>
    /// <exception cref="RuleException">The day is to come, or lies before what is known of the name.</exception>
    public void Rename(string name, DateOnly from, DateOnly today)
    {
        if (from > today)
        {
            throw new RuleException("Ngày mang tên mới không được sau hôm nay. Đến ngày đó hãy ghi.");
        }

        if (_formerNames.Count > 0 && from.AddDays(-1) <= _formerNames.Max(former => former.Until))
        {
            throw new RuleException($"Lần đổi tên trước có hiệu lực từ {VietnameseFormat.Date(_formerNames.Max(former => former.Until).AddDays(1))}. Lần này phải sau ngày đó.");
        }

        if (from <= ValidFrom)
        {
            throw new RuleException($"{Name} có từ {VietnameseFormat.Date(ValidFrom.Value)}; tên mới phải từ sau ngày đó.");
        }

        if (name == Name)
        {
            throw new RuleException("Tên mới giống tên đang dùng.");
        }

        _formerNames.Add(new FormerName(Name, from.AddDays(-1)));
        ShortName = ShortName == Name ? name : ShortName;
        Name = name;
    }

    /// <summary>The unit's last day.</summary>
    /// <exception cref="RuleException">It lies before the first.</exception>
    public void End(DateOnly lastDay)
    {
        if (lastDay < ValidFrom)
        {
            throw new RuleException($"{Name} có từ {VietnameseFormat.Date(ValidFrom.Value)}, không thể kết thúc trước ngày đó.");
        }

        ValidTo = lastDay;
    }

    /// <summary>The Office has compared the entry with a paper: from now on it is sure, from that source.</summary>
    public void Confirm(string source) => Provenance = new Provenance(source, Confidence.Confirmed);
}
