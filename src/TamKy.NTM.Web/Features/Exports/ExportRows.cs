namespace TamKy.NTM.Web.Features.Exports;

/// <summary>A table that is read once, row by row.</summary>
/// <param name="FileName">Without extension.</param>
/// <param name="Rows">Values by column: null, string, int, decimal or DateOnly.</param>
public sealed record ExportRows(string FileName, IReadOnlyList<string> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows);
