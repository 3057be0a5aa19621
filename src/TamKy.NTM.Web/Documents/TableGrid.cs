namespace TamKy.NTM.Web.Documents;

/// <summary>Where the cells of a table stand: headings and rows placed on its columns, so that no writer has to follow spans itself.</summary>
public static class TableGrid
{
    /// <summary>The heading rows, spanned headings first, then (1) (2) … when the table numbers its columns.</summary>
    public static IReadOnlyList<PlacedHead> Head(Table table)
    {
        var heads = table.Head.Count == 0
            ? [.. table.Columns.Select((column, index) => new PlacedHead(column.Title, 0, index))]
            : Spanned(table);
        if (table.NumberColumns)
        {
            var row = HeadRows(heads);
            heads.AddRange(table.Columns.Select((_, index) => new PlacedHead(OfficialText.ColumnNumber(index), row, index) { IsNumber = true }));
        }

        return heads;
    }

    public static int HeadRows(IReadOnlyList<PlacedHead> heads) => heads.Max(head => head.Row + head.RowSpan);

    /// <summary>The cells of a row on their columns; columns the row leaves out become empty cells.</summary>
    public static IReadOnlyList<PlacedCell> Cells(Table table, Row row)
    {
        var placed = new List<PlacedCell>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells.TakeWhile(_ => column < table.Columns.Count))
        {
            var span = Math.Clamp(cell.ColumnSpan, 1, table.Columns.Count - column);
            var align = cell.Align ?? (span > 1 ? CellAlign.Left : table.Columns[column].Align);
            placed.Add(new PlacedCell(cell, column, span, align, row.Kind != RowKind.Normal));
            column += span;
        }

        for (; column < table.Columns.Count; column++)
        {
            placed.Add(new PlacedCell(new Cell(null), column, 1, CellAlign.Left, false));
        }

        return placed;
    }

    private static List<PlacedHead> Spanned(Table table)
    {
        var heads = new List<PlacedHead>();
        var taken = new HashSet<(int Row, int Column)>();
        for (var row = 0; row < table.Head.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Head[row])
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                var head = new PlacedHead(cell.Text, row, column, Math.Clamp(cell.RowSpan, 1, table.Head.Count - row), Math.Max(1, cell.ColumnSpan));
                heads.Add(head);
                taken.UnionWith(
                    from r in Enumerable.Range(head.Row, head.RowSpan)
                    from c in Enumerable.Range(head.Column, head.ColumnSpan)
                    select (r, c));
                column += head.ColumnSpan;
            }
        }

        return taken.Count == table.Head.Count * table.Columns.Count && taken.All(place => place.Column < table.Columns.Count)
            ? heads
            : throw new ArgumentException($"The headings do not cover the {table.Columns.Count} columns of the table exactly.", nameof(table));
    }
}
