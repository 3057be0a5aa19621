using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Standards;

/// <summary>A line of a dossier: what is needed, for which criterion, whether it is there. Files that prove it are linked to its number.</summary>
public sealed class RecognitionItem
{
    private RecognitionItem()
    {
    }

    internal RecognitionItem(int position, string requirement, Criterion? criterion)
    {
        Position = position;
        Requirement = requirement;
        Criterion = criterion;
        CriterionId = criterion?.Id;
    }

    public int Id { get; private set; }

    public int Position { get; private set; }

    public int? CriterionId { get; private set; }

    /// <summary>Null for a general paper.</summary>
    public Criterion? Criterion { get; private set; }

    public string Requirement { get; private set; } = null!;

    public bool IsPresent { get; internal set; }

    public string? Remark { get; internal set; }

    public string? MarkedBy { get; internal set; }

    /// <summary>UTC.</summary>
    public DateTime? MarkedAt { get; internal set; }

    /// <summary>UTC; when a new registration put another checklist in its place. Null for a line of the checklist in use.</summary>
    public DateTime? ReplacedAt { get; internal set; }
}
