namespace TamKy.NTM.Domain.Funding;

/// <summary>A line of the treasury's statement, with what finance found out about it.</summary>
public sealed class StatementLine
{
    private StatementLine()
    {
    }

    internal StatementLine(StatementRow row)
    {
        (Row, Number, Date, Amount, Content, IsDateSwapped) = (row.Row, row.Number, row.Date, row.Amount, row.Content, row.IsDateSwapped);
    }

    public int Id { get; private set; }

    public int Row { get; private set; }

    public string Number { get; private set; } = null!;

    public DateOnly Date { get; private set; }

    /// <summary>Đồng.</summary>
    public long Amount { get; private set; }

    public string? Content { get; private set; }

    public bool IsDateSwapped { get; private set; }

    /// <summary>The document that a person says is the same payment.</summary>
    public int? PairedWithId { get; private set; }

    /// <summary>Why it differs, or why it is the same in spite of that; null until somebody says.</summary>
    public string? Reason { get; private set; }

    public string? By { get; private set; }

    internal void Settle(int? paperId, string reason, string by) => (PairedWithId, Reason, By) = (paperId, reason, by);
}
