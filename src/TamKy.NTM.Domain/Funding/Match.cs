namespace TamKy.NTM.Domain.Funding;

/// <summary>One result of holding the statement against the portal: a line, a document, or both.</summary>
/// <param name="Reason">What finance says of a difference.</param>
public sealed record Match(StatementLine? Line, TreasuryPaper? Paper, MatchKind Kind, string? Reason)
{
    public bool IsDifference => Kind is not (MatchKind.Same or MatchKind.ByHand) || (Line is not null && Paper is not null && Line.Amount != Paper.Amount);

    /// <summary>A difference that nobody has explained stands in the way of signing.</summary>
    public bool IsOpen => IsDifference && Reason is null;

    /// <summary>Đồng: statement less portal.</summary>
    public long Difference => (Line?.Amount ?? 0) - (Paper?.Amount ?? 0);
}
