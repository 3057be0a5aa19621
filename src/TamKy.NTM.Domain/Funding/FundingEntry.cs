namespace TamKy.NTM.Domain.Funding;

/// <summary>One decision about the plan of a line. Never edited, never removed: a mistake is put right by a further entry.</summary>
public sealed class FundingEntry
{
    private FundingEntry()
    {
    }

    internal FundingEntry(FundingInput input, string number, string content, string by, DateTime at)
    {
        (Kind, Amount, Number, Date, Content) = (input.Kind, input.Amount, number, input.Date, content);
        (Criteria, By, At) = ([.. input.Criteria], by, at);
        (Project, ProjectId) = (input.Project, input.Project?.Id);
    }

    public int Id { get; private set; }

    public int LineId { get; private set; }

    public FundingKind Kind { get; private set; }

    /// <summary>Đồng, with its sign.</summary>
    public long Amount { get; private set; }

    /// <summary>Of the decision.</summary>
    public string Number { get; private set; } = null!;

    public DateOnly Date { get; private set; }

    public string Content { get; private set; } = null!;

    public IReadOnlyList<string> Criteria { get; private set; } = [];

    public int? ProjectId { get; private set; }

    /// <summary>The project the money is for; null for money for several or for none.</summary>
    public Project? Project { get; private set; }

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
