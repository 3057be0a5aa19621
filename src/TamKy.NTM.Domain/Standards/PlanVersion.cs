using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Standards;

/// <summary>A plan as it was put forward: who signed, when, its whole content, and the decision that approved it. The content is never changed.</summary>
public sealed class PlanVersion
{
    private PlanVersion()
    {
    }

    internal PlanVersion(int number, string sentBy, DateTime sentAt, PlanContent content)
    {
        Number = number;
        SentBy = sentBy;
        SentAt = sentAt;
        ContentJson = content.ToJson();
        ContentHash = ReportVersion.HashOf(ContentJson);
    }

    public int Id { get; private set; }

    public int PlanId { get; private set; }

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    public string SentBy { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>Taken back before anybody appraised it; kept all the same.</summary>
    public bool IsWithdrawn { get; private set; }

    public string ContentJson { get; private set; } = null!;

    /// <summary>SHA-256 of <see cref="ContentJson"/>, hexadecimal.</summary>
    public string ContentHash { get; private set; } = null!;

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionDate { get; private set; }

    public PlanContent Content => PlanContent.FromJson(ContentJson);

    internal void MarkWithdrawn() => IsWithdrawn = true;

    internal void Approve(string number, DateOnly date)
    {
        DecisionNumber = number;
        DecisionDate = date;
    }
}
