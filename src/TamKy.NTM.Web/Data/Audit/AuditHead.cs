namespace TamKy.NTM.Web.Data.Audit;

/// <summary>Where the chain ends: one row, moved with each append, so that a missing end is noticed too.</summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    /// <summary>What the first entry names as the hash before it.</summary>
    public static readonly string Genesis = new('0', 64);

    private AuditHead()
    {
    }

    public int Id { get; private set; }

    public long Sequence { get; private set; }

    public string Hash { get; private set; } = null!;
}
