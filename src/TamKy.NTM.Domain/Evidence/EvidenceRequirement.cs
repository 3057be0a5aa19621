using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Domain.Evidence;

/// <summary>An indicator that counts as proven only by a document of one kind, which may age differently for it than the kind does in general.</summary>
public sealed class EvidenceRequirement
{
    private EvidenceRequirement()
    {
    }

    public EvidenceRequirement(EvidenceTarget.Indicator indicator, EvidenceKind kind, int? shelfMonths, Provenance provenance)
    {
        Target = indicator.Key;
        Kind = kind;
        KindId = kind.Id;
        ShelfMonths = shelfMonths;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    /// <summary>Key of an <see cref="EvidenceTarget.Indicator"/>.</summary>
    public string Target { get; private set; } = null!;

    public int KindId { get; private set; }

    public EvidenceKind Kind { get; private set; } = null!;

    /// <summary>Shelf life for this indicator; null for that of the kind.</summary>
    public int? ShelfMonths { get; private set; }

    public Provenance Provenance { get; private set; } = null!;

    public int Version { get; private set; } = 1;

    /// <exception cref="PermissionException">The actor is not of the Office.</exception>
    public void Change(EvidenceKind kind, int? shelfMonths, string? source, Actor actor)
    {
        EvidenceKind.RequireOffice(actor);
        (Kind, KindId, ShelfMonths) = (kind, kind.Id, EvidenceKind.CheckedMonths(shelfMonths));
        Provenance = EvidenceKind.Read(source);
        Version++;
    }
}
