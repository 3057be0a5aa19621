namespace TamKy.NTM.Domain.Funding;

/// <summary>An entry as typed.</summary>
/// <param name="Amount">Đồng, with its sign: what is recalled is below zero.</param>
/// <param name="Criteria">Numbers of criteria the money is for; may be empty.</param>
public sealed record FundingInput(FundingKind Kind, long Amount, string? Number, DateOnly Date, string? Content, IReadOnlyList<string> Criteria)
{
    /// <summary>Null for money that is not given for one project.</summary>
    public Project? Project { get; init; }
}
