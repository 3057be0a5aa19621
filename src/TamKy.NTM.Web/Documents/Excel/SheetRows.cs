using ClosedXML.Excel;
using TamKy.NTM.Web.Documents.Pdf;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>Writes text into a sheet from top to bottom, each line merged across its columns and high enough for the lines it wraps to.</summary>
internal sealed class SheetRows(IXLWorksheet sheet, SheetGrid grid, LineBreaker breaker)
{
    /// <summary>Limit of Excel, in points.</summary>
    private const double HighestRow = 409;

    /// <summary>Excel rounds the widths of letters and columns to pixels, and keeps a little room at the sides.</summary>
    private const double WrapSlack = 0.96;
    private const double SideRoom = 6;
    private const double RowRoom = 2;
    private const double OneLineRoom = 4;

    private readonly Dictionary<int, double> heights = [];

    /// <summary>The row that is written next, counted from 1.</summary>
    public int Row { get; private set; } = 1;

    public IXLWorksheet Sheet => sheet;

    public SheetGrid Grid => grid;

    public void Next() => Row++;

    public void Space(double points)
    {
        Need(points);
        Row++;
    }

    /// <summary>Text across the sheet, as a row of its own.</summary>
    public void Line(string text, TextStyle style, XLAlignmentHorizontalValues align, double space = 0)
    {
        Put(text, style, align, 1, grid.Columns);
        Need(HeightOf(Row) + space);
        Row++;
    }

    public void Lines(IEnumerable<string> lines, TextStyle style, XLAlignmentHorizontalValues align, double space = 0)
    {
        foreach (var line in lines)
        {
            Line(line, style, align, space);
        }
    }

    /// <summary>Lines in the two halves of the sheet, beside each other; the right half begins at <paramref name="right"/> and is centred.</summary>
    public void Beside(
        IReadOnlyList<(string Text, TextStyle Style)> leftLines,
        IReadOnlyList<(string Text, TextStyle Style)> rightLines,
        int right,
        XLAlignmentHorizontalValues leftAlign)
    {
        right = Math.Clamp(right, Math.Min(2, grid.Columns), grid.Columns);
        for (var i = 0; i < Math.Max(leftLines.Count, rightLines.Count); i++)
        {
            if (i < leftLines.Count)
            {
                Put(leftLines[i].Text, leftLines[i].Style, leftAlign, 1, right - 1);
            }

            if (i < rightLines.Count)
            {
                Put(rightLines[i].Text, rightLines[i].Style, XLAlignmentHorizontalValues.Center, right, grid.Columns);
                Need(rightLines[i].Style.LineHeight);
            }

            Row++;
        }
    }

    /// <summary>Text in some columns of the current row.</summary>
    public IXLCell Put(string text, TextStyle style, XLAlignmentHorizontalValues align, int first, int last)
    {
        var cell = Frame(Row, first, Row, last);
        CellText.Write(cell, text);
        Style(cell, style, align);
        var isOneLine = OfficialFonts.Width(text, style.Size, style.Bold, style.Italic) < grid.Width(first, last) - OneLineRoom;
        cell.Style.Alignment.WrapText = !isOneLine;
        Need(isOneLine ? style.LineHeight + RowRoom : TextHeight(text, style, first, last));
        return cell;
    }

    /// <summary>Merges an area when it is more than one cell.</summary>
    public IXLCell Frame(int firstRow, int first, int lastRow, int last)
    {
        if (first < last || firstRow < lastRow)
        {
            sheet.Range(firstRow, first, lastRow, last).Merge(checkIntersect: false);
        }

        return sheet.Cell(firstRow, first);
    }

    public static void Style(
        IXLCell cell, TextStyle style, XLAlignmentHorizontalValues align, XLAlignmentVerticalValues vertical = XLAlignmentVerticalValues.Center)
    {
        cell.Style.Font.SetFontName(OfficialLayout.FontName).Font.SetFontSize(style.Size).Font.SetBold(style.Bold).Font.SetItalic(style.Italic);
        cell.Style.Alignment.SetHorizontal(align).Alignment.SetVertical(vertical).Alignment.SetWrapText(true);
    }

    public double TextHeight(string text, TextStyle style, int first, int last)
    {
        var width = (float)((grid.Width(first, last) * WrapSlack) - SideRoom);
        return text.Length == 0 ? 0 : (breaker.Break([new StyledText(text, style)], width, TextAlign.Left).Count * style.LineHeight) + RowRoom;
    }

    /// <summary>The current row is at least so high.</summary>
    public void Need(double points) => Need(Row, points);

    public void Need(int row, double points)
    {
        heights[row] = Math.Min(HighestRow, Math.Max(points, heights.GetValueOrDefault(row)));
        sheet.Row(row).Height = heights[row];
    }

    public double HeightOf(int row) => heights.GetValueOrDefault(row);
}
