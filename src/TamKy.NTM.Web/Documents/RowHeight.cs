namespace TamKy.NTM.Web.Documents;

/// <summary>How high a row of a table will be, estimated from the widths of its texts: enough to tell short rows from tall ones.</summary>
public static class RowHeight
{
    /// <summary>Height of a line of Times New Roman, as a part of its size.</summary>
    private const double LineHeight = 1.15;

    /// <summary>Height of one line in points.</summary>
    public static double Line(float size) => size * LineHeight;

    /// <summary>Lines of the highest cell.</summary>
    public static int Lines(Table table, Row row, ColumnWidths widths) =>
        TableGrid.Cells(table, row).Select(cell => Lines(cell, widths)).DefaultIfEmpty(1).Max();

    private static int Lines(PlacedCell cell, ColumnWidths widths)
    {
        var room = Math.Max(1, widths.Of(cell.Column, cell.ColumnSpan) - (2 * ColumnWidths.CellMargin));
        var text = string.Concat(OfficialText.InCell(cell.Cell).Runs.Select(OfficialText.InRun));
        return text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(OfficialFonts.Width(line, widths.TextSize, cell.Bold) / room)));
    }
}
