namespace TamKy.NTM.Domain.Funding;

/// <summary>A disbursement as typed.</summary>
/// <param name="Amount">Đồng, above zero; of a correction what is taken back.</param>
/// <param name="Number">Of the document.</param>
/// <param name="Content">What was paid for; of a correction its reason.</param>
public sealed record DisbursementInput(long Amount, string? Number, DateOnly Date, string? Content);
