namespace TamKy.NTM.Domain.Evidence;

/// <summary>A kind of document that proves something, and for how long. The Office's data, not the code's.</summary>
public sealed class EvidenceKind
{
    private EvidenceKind()
    {
    }

    public EvidenceKind(string code, string name, int position, int? shelfMonths, int warnDays, Provenance provenance)
    {
        Code = code;
        Name = name;
        Position = position;
        ShelfMonths = shelfMonths;
        WarnDays = warnDays;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    /// <summary>Order in lists.</summary>
    public int Position { get; private set; }

    /// <summary>How many months it proves, from its date of issue; null when it does not age.</summary>
    public int? ShelfMonths { get; private set; }

    /// <summary>How many days before its last day its holder is warned.</summary>
    public int WarnDays { get; private set; }

    /// <summary>Confidence in the shelf life.</summary>
    public Provenance Provenance { get; private set; } = null!;
}
