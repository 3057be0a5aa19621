namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>All heading rows of a table as one strip, centred both ways; a heading may cover several rows and columns.</summary>
internal sealed class TableHeadLayout(TextBlocks blocks, Table table, float[] edges, float textSize)
{
    private const float CellMargin = (float)ColumnWidths.CellMargin;
    private const float PaddingY = 1;

    private static readonly TextStyle Number = new(OfficialLayout.ColumnNumberSize, Italic: true);

    public Strip Strip()
    {
        var heads = TableGrid.Head(table).Select(Measure).ToList();
        var tops = Tops(heads);
        var marks = new List<Mark>();
        foreach (var (head, style, lines) in heads)
        {
            var (left, right) = (edges[head.Column], edges[head.Column + head.ColumnSpan]);
            var (top, bottom) = (tops[head.Row], tops[head.Row + head.RowSpan]);
            marks.Add(new RuleMark(left, top, right, top));
            marks.Add(new RuleMark(left, top, left, bottom));
            var y = top + ((bottom - top - (lines.Count * style.LineHeight)) / 2);
            marks.AddRange(lines.Select((line, i) => new TextMark(line, left + CellMargin, y + ((i + 1) * style.LineHeight) - style.Descent)));
        }

        marks.Add(new RuleMark(edges[^1], 0, edges[^1], tops[^1]));
        return new Strip(tops[^1], marks);
    }

    private HeadLines Measure(PlacedHead head)
    {
        var style = head.IsNumber ? Number : new TextStyle(textSize, Bold: true);
        var width = edges[head.Column + head.ColumnSpan] - edges[head.Column] - (2 * CellMargin);
        return new HeadLines(head, style, blocks.Lines(OfficialText.Clean(head.Text), style, width, TextAlign.Centre));
    }

    /// <summary>Heights come from the headings of one row; the last row of a higher one grows to hold it.</summary>
    private static float[] Tops(List<HeadLines> heads)
    {
        var heights = new float[TableGrid.HeadRows([.. heads.Select(head => head.Head)])];
        foreach (var (head, style, lines) in heads.OrderBy(head => head.Head.RowSpan))
        {
            var needed = (lines.Count * style.LineHeight) + (2 * PaddingY);
            var missing = needed - heights.Skip(head.Row).Take(head.RowSpan).Sum();
            heights[head.Row + head.RowSpan - 1] += Math.Max(0, missing);
        }

        var tops = new float[heights.Length + 1];
        for (var i = 0; i < heights.Length; i++)
        {
            tops[i + 1] = tops[i] + heights[i];
        }

        return tops;
    }

    private sealed record HeadLines(PlacedHead Head, TextStyle Style, IReadOnlyList<TextLine> Lines);
}
