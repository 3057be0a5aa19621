using System.Globalization;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>
/// The formula of a total, over the normal rows only: subtotals between them are not counted twice. A formula that would not give the value
/// of the document is left out, because the formats must not disagree.
/// </summary>
internal static class CellFormula
{
    /// <param name="column">Letters of the column in the sheet.</param>
    /// <param name="firstRow">Row of the sheet that holds the first row of the table.</param>
    public static string? Text(Table table, PlacedCell total, string column, int firstRow)
    {
        if (total.Cell.Formula is not { } formula)
        {
            return null;
        }

        var rows = Enumerable.Range(formula.FirstRow, Math.Max(0, Math.Min(formula.LastRow, table.Rows.Count - 1) - formula.FirstRow + 1))
            .Where(row => table.Rows[row].Kind == RowKind.Normal)
            .ToList();
        return rows.Count > 0 && Agrees(table, total, formula, rows) ? Text(formula, Areas(rows, column, firstRow)) : null;
    }

    private static string Text(ColumnFormula formula, List<string> areas)
    {
        var result = formula.Kind == FormulaKind.Sum
            ? $"SUM({string.Join(',', areas)})"
            : string.Join('+', areas.Select(area => $"COUNTIF({area},{Quote(formula.Match ?? string.Empty)})"));
        return formula.Suffix is { } suffix ? $"({result})&{Quote(suffix)}" : result;
    }

    private static List<string> Areas(List<int> rows, string column, int firstRow)
    {
        var areas = new List<(int First, int Last)>();
        foreach (var row in rows)
        {
            if (areas is [.., var last] && last.Last == row - 1)
            {
                areas[^1] = last with { Last = row };
            }
            else
            {
                areas.Add((row, row));
            }
        }

        return [.. areas.Select(area => string.Create(CultureInfo.InvariantCulture, $"{column}{firstRow + area.First}:{column}{firstRow + area.Last}"))];
    }

    private static bool Agrees(Table table, PlacedCell total, ColumnFormula formula, List<int> rows)
    {
        var cells = rows.Select(row => TableGrid.Cells(table, table.Rows[row]).FirstOrDefault(cell => cell.Column == total.Column)?.Cell ?? new Cell(null));
        var result = formula.Kind == FormulaKind.Sum
            ? cells.Sum(cell => CellValue.Number(cell) ?? 0)
            : cells.Count(cell => string.Equals(OfficialText.InCell(cell).PlainText, formula.Match, StringComparison.OrdinalIgnoreCase));
        return formula.Suffix is { } suffix
            ? OfficialText.InCell(total.Cell).PlainText == result.ToString("0.####", CultureInfo.InvariantCulture) + suffix
            : CellValue.Number(total.Cell) == result;
    }

    private static string Quote(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
