namespace TamKy.NTM.Domain.Funding;

/// <summary>An approved document of the portal that the treasury should know of.</summary>
/// <param name="Amount">Đồng; below zero in a correction.</param>
public sealed record TreasuryPaper(int Id, string UnitCode, string UnitName, string Number, DateOnly Date, long Amount, string Content);
