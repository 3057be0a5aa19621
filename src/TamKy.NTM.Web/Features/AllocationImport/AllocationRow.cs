namespace TamKy.NTM.Web.Features.AllocationImport;

/// <summary>A checked row.</summary>
/// <param name="Errors">Every mistake of the row.</param>
/// <param name="Amount">Đồng, with its sign; null when it cannot be read.</param>
public sealed record AllocationRow(AllocationLine Line, AllocationOutcome Outcome, IReadOnlyList<string> Errors, long? Amount);
