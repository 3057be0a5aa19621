namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>
/// A table as strips: its headings, then one strip a row. A row higher than a third of a page becomes one strip a line, so that it can flow
/// over the page without leaving a hole.
/// </summary>
internal sealed class TableLayout
{
    private const float CellMargin = (float)ColumnWidths.CellMargin;
    private const float PaddingY = 1;

    /// <summary>Rows of prose read from the top; rows of figures are centred.</summary>
    private const int MostCentredLines = 3;

    private readonly TextBlocks blocks;
    private readonly Table table;
    private readonly float highestRow;
    private readonly float[] edges;
    private readonly float textSize;
    private readonly TableFrame frame;

    public TableLayout(TextBlocks blocks, Table table, PageSize page)
    {
        this.blocks = blocks;
        this.table = table;
        highestRow = page.TextHeight / 3;
        var widths = ColumnWidths.Fit(table, page.TextWidth);
        textSize = widths.TextSize;
        edges = new float[table.Columns.Count + 1];
        for (var i = 0; i < table.Columns.Count; i++)
        {
            edges[i + 1] = edges[i] + (float)widths.Points[i];
        }

        var head = new TableHeadLayout(blocks, table, edges, textSize).Strip();
        frame = new TableFrame(head, edges[^1]);
    }

    /// <summary>The headings stay with the first row, group headings with what follows, and totals with the last row above them.</summary>
    public IReadOnlyList<Strip> Strips(bool keepWithNext)
    {
        var rows = table.Rows.Select(Measure).ToList();
        var centred = rows.All(row => row.Lines <= MostCentredLines);
        var strips = new List<Strip> { frame.Head with { Table = frame, IsHead = true, KeepWithNext = rows.Count > 0 || keepWithNext } };
        for (var i = 0; i < rows.Count; i++)
        {
            var isLast = i == rows.Count - 1;
            var keep = isLast ? keepWithNext : table.Rows[i].Kind == RowKind.Group || table.Rows[i + 1].Kind is RowKind.Subtotal or RowKind.Total;
            strips.AddRange(Row(rows[i], centred, keep));
        }

        strips[^1] = strips[^1] with { SpaceAfter = OfficialLayout.ParagraphSpaceAfter };
        return strips;
    }

    private RowCells Measure(Row row)
    {
        var cells = TableGrid.Cells(table, row).Select(placed =>
        {
            var style = new TextStyle(textSize, placed.Bold);
            var left = edges[placed.Column];
            var right = edges[placed.Column + placed.ColumnSpan];
            var text = InlineStyles.Of(OfficialText.InCell(placed.Cell), style);
            var lines = text.Count == 0 ? [] : blocks.Lines(text, right - left - (2 * CellMargin), Align(placed.Align));
            return new CellLines(left, right, lines);
        }).ToList();
        return new RowCells(cells, Math.Max(1, cells.Max(cell => cell.Lines.Count)));
    }

    private IEnumerable<Strip> Row(RowCells row, bool centred, bool keepWithNext)
    {
        var lineHeight = new TextStyle(textSize).LineHeight;
        var height = (row.Lines * lineHeight) + (2 * PaddingY);
        if (height <= highestRow)
        {
            yield return Strip(row, 0, row.Lines, height, centred) with { KeepWithNext = keepWithNext };
            yield break;
        }

        for (var line = 0; line < row.Lines; line++)
        {
            var isLast = line == row.Lines - 1;
            var part = lineHeight + (line == 0 ? PaddingY : 0) + (isLast ? PaddingY : 0);
            yield return Strip(row, line, 1, part, centred: false) with { KeepWithNext = isLast ? keepWithNext : line == 0 || line == row.Lines - 2 };
        }
    }

    /// <summary>Some lines of a row with the upright rules beside them; the rule above belongs to the first line.</summary>
    private Strip Strip(RowCells row, int first, int count, float height, bool centred)
    {
        var style = new TextStyle(textSize);
        var marks = new List<Mark>();
        if (first == 0)
        {
            marks.Add(new RuleMark(0, 0, edges[^1], 0));
        }

        foreach (var cell in row.Cells)
        {
            marks.Add(new RuleMark(cell.Left, 0, cell.Left, height));
            var lines = cell.Lines.Skip(first).Take(count).ToList();
            var top = centred ? (height - (lines.Count * style.LineHeight)) / 2 : first == 0 ? PaddingY : 0;
            marks.AddRange(lines.Select((line, i) => new TextMark(line, cell.Left + CellMargin, top + ((i + 1) * style.LineHeight) - style.Descent)));
        }

        marks.Add(new RuleMark(edges[^1], 0, edges[^1], height));
        return new Strip(height, marks) { Table = frame };
    }

    private static TextAlign Align(CellAlign align) => align switch
    {
        CellAlign.Centre => TextAlign.Centre,
        CellAlign.Right => TextAlign.Right,
        _ => TextAlign.Left,
    };

    private sealed record CellLines(float Left, float Right, IReadOnlyList<TextLine> Lines);

    private sealed record RowCells(IReadOnlyList<CellLines> Cells, int Lines);
}
