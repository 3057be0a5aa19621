namespace TamKy.NTM.Domain.Funding;

/// <summary>A payment as the treasury's statement has it.</summary>
/// <param name="Row">Of the file, to be found again.</param>
/// <param name="Amount">Đồng; below zero where money came back.</param>
/// <param name="IsDateSwapped">The file had day and month in each other's place.</param>
public sealed record StatementRow(int Row, string Number, DateOnly Date, long Amount, string? Content, bool IsDateSwapped = false);
