namespace TamKy.NTM.Web.Storage;

/// <summary>A row of a sheet that was sent, by column from 0.</summary>
/// <param name="Number">As Excel counts it, from 1.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<int, SheetCell> Cells)
{
    public bool IsEmpty => Cells.Values.All(cell => string.IsNullOrWhiteSpace(cell.Text));
}

/// <summary>What a cell holds: of a formula its last value, of a number its digits as the file keeps them.</summary>
public sealed record SheetCell(string Text, bool IsNumber);
