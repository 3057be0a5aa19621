using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>A ruled table of figures across the text. Heading rows repeat; short rows stay whole, rows above a third of a page may be split.</summary>
internal sealed class WordTables(WordPage page)
{
    /// <summary>A table up to this height stays on one page with the sentence that introduces it.</summary>
    private const double SmallTable = 1 / 3.0;

    private const double TallRow = 1 / 3.0;

    /// <summary>In a table with longer cells the rows are read from the top; in others the cells are centred on each other.</summary>
    private const int LongCell = 3;

    /// <param name="keepsEnd">Notes or names follow: the last two rows stay with them.</param>
    public OpenXmlElement Table(Table table, string description, bool keepsEnd)
    {
        var fit = ColumnWidths.Fit(table, page.TextWidth / 20.0);
        var columns = Columns(fit);
        var word = WordFrame.Table(StyleId.RuledTable, columns, description, hasHead: true);
        word.Append(Head(table, columns, fit.TextSize));

        var heights = table.Rows.Select(row => RowHeight.Lines(table, row, fit)).ToList();
        var limit = page.TextHeight / 20.0 / RowHeight.Line(fit.TextSize);
        var align = heights.Exists(lines => lines > LongCell) ? W.TableVerticalAlignmentValues.Top : W.TableVerticalAlignmentValues.Center;
        var small = heights.Sum() <= limit * SmallTable;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var fromEnd = table.Rows.Count - i;
            var isTall = heights[i] > limit * TallRow;
            var kept = !isTall && (fromEnd == 1 ? keepsEnd : small || (keepsEnd && fromEnd == 2));
            word.Append(BodyRow(table, table.Rows[i], columns, fit.TextSize, align, isTall, kept));
        }

        return word;
    }

    private static W.TableRow BodyRow(Table table, Row row, int[] columns, float size, W.TableVerticalAlignmentValues align, bool isTall, bool kept) =>
        WordFrame.Row(
            from cell in TableGrid.Cells(table, row)
            select WordFrame.Cell(Width(columns, cell.Column, cell.ColumnSpan), [CellText(cell, size, kept)], cell.ColumnSpan, align),
            cantSplit: !isTall);

    private static W.Paragraph CellText(PlacedCell cell, float size, bool kept)
    {
        var style = cell.Align switch
        {
            CellAlign.Centre => StyleId.CellCentred,
            CellAlign.Right => StyleId.CellNumber,
            _ => StyleId.CellText,
        };
        var paragraph = WordText.Paragraph(style, OfficialText.InCell(cell.Cell), cell.Bold, Smaller(size));
        return kept ? paragraph.KeptWithNext() : paragraph;
    }

    private static IEnumerable<W.TableRow> Head(Table table, int[] columns, float size)
    {
        var heads = TableGrid.Head(table);
        return Enumerable.Range(0, TableGrid.HeadRows(heads)).Select(row => WordFrame.Row(
            heads
                .Where(head => head.Row <= row && row < head.Row + head.RowSpan)
                .OrderBy(head => head.Column)
                .Select(head => HeadCell(head, row, columns, size)),
            isHead: true));
    }

    private static W.TableCell HeadCell(PlacedHead head, int row, int[] columns, float size)
    {
        W.MergedCellValues? merge = head.RowSpan == 1 ? null : row == head.Row ? W.MergedCellValues.Restart : W.MergedCellValues.Continue;
        var text = row == head.Row ? head.Text : string.Empty;
        var paragraph = head.IsNumber
            ? WordText.Paragraph(StyleId.ColumnNumber, text)
            : WordText.Paragraph(StyleId.ColumnHead, text, size: Smaller(size));
        return WordFrame.Cell(Width(columns, head.Column, head.ColumnSpan), [paragraph], head.ColumnSpan, W.TableVerticalAlignmentValues.Center, merge);
    }

    /// <summary>Whole twips that add up to the width of the text; the widest column takes what rounding leaves.</summary>
    private int[] Columns(ColumnWidths fit)
    {
        var columns = fit.Points.Select(Twips.FromPoints).ToArray();
        columns[Array.IndexOf(columns, columns.Max())] += page.TextWidth - columns.Sum();
        return columns;
    }

    private static int Width(int[] columns, int column, int span) => columns.AsSpan(column, span).ToArray().Sum();

    /// <summary>Direct formatting only where the size differs from the style.</summary>
    private static float? Smaller(float size) => size < OfficialLayout.TableSize ? size : null;
}
