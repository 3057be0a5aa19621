namespace TamKy.NTM.Web.Documents;

/// <summary>
/// Widths of the columns of a table, in points, and the size of its text. Shares are scaled to the room at hand, but no column is narrower than
/// its longest word or number; when these alone do not fit, the text becomes smaller, down to <see cref="OfficialLayout.ColumnNumberSize"/>.
/// </summary>
/// <param name="TextSize">11 points, or less in a table of many columns.</param>
public sealed record ColumnWidths(IReadOnlyList<double> Points, float TextSize)
{
    /// <summary>Room left and right of the text in a cell: 57 twips, as 1 mm.</summary>
    public const double CellMargin = 2.85;

    /// <summary>Half a rule on each side, and what rounding to whole twips takes away.</summary>
    private const double Slack = 1;

    private const float Step = 0.5f;

    public static ColumnWidths Fit(Table table, double room)
    {
        for (var size = OfficialLayout.TableSize; ; size -= Step)
        {
            var least = Least(table, size);
            if (least.Sum() <= room)
            {
                return new ColumnWidths(Share(table, least, room), size);
            }

            if (size <= OfficialLayout.ColumnNumberSize)
            {
                return new ColumnWidths(Share(table, Cut(least, room), room), size);
            }
        }
    }

    /// <summary>The width of some columns beside each other.</summary>
    public double Of(int column, int span) => Points.Skip(column).Take(span).Sum();

    private static double[] Least(Table table, float size)
    {
        var least = new double[table.Columns.Count];
        var spanned = new List<(int Column, int Span, double Width)>();
        foreach (var (text, column, span, face) in Texts(table, size))
        {
            var width = LongestWord(text, face.Size, face.Bold, face.Italic) + (2 * CellMargin) + Slack;
            if (span == 1)
            {
                least[column] = Math.Max(least[column], width);
            }
            else
            {
                spanned.Add((column, span, width));
            }
        }

        foreach (var (column, span, width) in spanned)
        {
            var missing = width - least.Skip(column).Take(span).Sum();
            for (var i = column; missing > 0 && i < column + span; i++)
            {
                least[i] += missing / span;
            }
        }

        return least;
    }

    private static IEnumerable<(string Text, int Column, int Span, (float Size, bool Bold, bool Italic) Face)> Texts(Table table, float size)
    {
        foreach (var head in TableGrid.Head(table))
        {
            var face = head.IsNumber ? (OfficialLayout.ColumnNumberSize, false, true) : (size, true, false);
            yield return (OfficialText.Clean(head.Text), head.Column, head.ColumnSpan, face);
        }

        foreach (var cell in table.Rows.SelectMany(row => TableGrid.Cells(table, row)))
        {
            var runs = OfficialText.InCell(cell.Cell).Runs;
            var bold = cell.Bold || runs.Any(run => run is TextRun { Bold: true });
            var italic = runs.Any(run => run is TextRun { Italic: true });
            yield return (string.Concat(runs.Select(OfficialText.InRun)), cell.Column, cell.ColumnSpan, (size, bold, italic));
        }
    }

    private static float LongestWord(string text, float size, bool bold, bool italic)
    {
        var longest = 0f;
        foreach (var word in text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            longest = Math.Max(longest, OfficialFonts.Width(word, size, bold, italic));
        }

        return longest;
    }

    /// <summary>Shares of the room; columns that fall short of their least width take it, and the rest share what is left.</summary>
    private static double[] Share(Table table, double[] least, double room)
    {
        var widths = new double[least.Length];
        var open = Enumerable.Range(0, least.Length).ToHashSet();
        while (open.Count > 0)
        {
            var left = room - Enumerable.Range(0, least.Length).Where(i => !open.Contains(i)).Sum(i => widths[i]);
            var shares = open.Sum(i => ShareOf(table.Columns[i]));
            foreach (var i in open)
            {
                widths[i] = left * ShareOf(table.Columns[i]) / shares;
            }

            var narrow = open.Where(i => widths[i] < least[i]).ToList();
            if (narrow.Count == 0)
            {
                break;
            }

            foreach (var i in narrow)
            {
                widths[i] = least[i];
                open.Remove(i);
            }
        }

        return widths;
    }

    private static double ShareOf(Column column) => column.Width > 0 ? column.Width : 1;

    /// <summary>The table is too narrow even for its words: the longest ones, such as addresses, must be broken.</summary>
    private static double[] Cut(double[] least, double room)
    {
        var limit = least.Max();
        while (least.Sum(width => Math.Min(width, limit)) > room)
        {
            limit *= 0.95;
        }

        return [.. least.Select(width => Math.Min(width, limit))];
    }
}
