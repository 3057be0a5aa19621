namespace TamKy.NTM.Domain.Funding;

/// <summary>An entry of arrears as typed. What is owed is never typed: it follows.</summary>
/// <param name="Accepted">Đồng: value accepted or settled; 0 in a payment.</param>
/// <param name="Provided">Đồng: capital provided for that value so far; in a payment what is paid.</param>
/// <param name="Number">Of the document: minutes of acceptance, decision of settlement, document of payment.</param>
public sealed record ArrearsInput(ArrearsKind Kind, long Accepted, long Provided, string? Number, DateOnly Date, string? Content);
