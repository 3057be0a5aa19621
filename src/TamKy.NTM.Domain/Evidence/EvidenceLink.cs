namespace TamKy.NTM.Domain.Evidence;

/// <summary>One thing that a file proves.</summary>
public sealed class EvidenceLink
{
    private EvidenceLink()
    {
    }

    internal EvidenceLink(EvidenceTarget target, string by, DateTime at)
    {
        Target = target.Key;
        AddedBy = by;
        AddedAt = at;
    }

    public int Id { get; private set; }

    /// <summary>Key of an <see cref="EvidenceTarget"/>.</summary>
    public string Target { get; private set; } = null!;

    public string AddedBy { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; private set; }
}
