namespace TamKy.NTM.Domain.Funding;

/// <summary>A disbursement as typed.</summary>
/// <param name="Amount">Đồng, above zero; of a correction what is taken back.</param>
/// <param name="Number">Of the document.</param>
/// <param name="Content">What was paid for; of a correction its reason.</param>
public sealed record DisbursementInput(long Amount, string? Number, DateOnly Date, string? Content)
{
    /// <summary>Of allocated budget: what it was paid for; null for what is no project.</summary>
    public Project? Project { get; init; }

    /// <summary>Of mobilised money: in what form; null where its source is not divided.</summary>
    public ContributionInput? Contribution { get; init; }
}
