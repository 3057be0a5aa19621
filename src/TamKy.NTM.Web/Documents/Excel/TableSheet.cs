using ClosedXML.Excel;
using TamKy.NTM.Web.Documents.Pdf;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>A table in a sheet: merged headings, typed cells, formulas in totals, thin rules.</summary>
internal sealed class TableSheet(SheetRows rows, Table table)
{
    private static readonly TextStyle Text = new(OfficialLayout.TableSize);
    private static readonly TextStyle Number = new(OfficialLayout.ColumnNumberSize, Italic: true);

    /// <summary>Rows of prose read from the top; rows of figures are centred.</summary>
    private const int MostCentredLines = 3;

    /// <summary>Returns where the table stands.</summary>
    public TablePlace Write()
    {
        var firstHead = rows.Row;
        WriteHead();
        var firstRow = rows.Row;
        var widths = ColumnWidths.Fit(table, rows.Grid.Width(1, rows.Grid.Columns));
        var isProse = table.Rows.Any(row => RowHeight.Lines(table, row, widths) > MostCentredLines);
        var vertical = isProse ? XLAlignmentVerticalValues.Top : XLAlignmentVerticalValues.Center;
        var lastFiltered = firstRow;
        foreach (var row in table.Rows)
        {
            lastFiltered = row.Kind is RowKind.Total or RowKind.Subtotal ? lastFiltered : rows.Row;
            WriteRow(row, firstRow, vertical);
        }

        var range = rows.Sheet.Range(firstHead, 1, Math.Max(firstRow, rows.Row) - 1, rows.Grid.Columns);
        range.Style.Border.SetOutsideBorder(XLBorderStyleValues.Thin).Border.SetInsideBorder(XLBorderStyleValues.Thin);
        return new TablePlace(firstHead, firstRow - 1, lastFiltered);
    }

    private void WriteHead()
    {
        var heads = TableGrid.Head(table);
        var top = rows.Row;
        foreach (var head in heads.OrderBy(head => head.RowSpan))
        {
            var style = head.IsNumber ? Number : Text with { Bold = true };
            var (first, last) = rows.Grid.Span(table, head.Column, head.ColumnSpan);
            var cell = rows.Frame(top + head.Row, first, top + head.Row + head.RowSpan - 1, last);
            CellText.Write(cell, head.Text);
            SheetRows.Style(cell, style, XLAlignmentHorizontalValues.Center);
            var above = Enumerable.Range(top + head.Row, head.RowSpan - 1).Sum(rows.HeightOf);
            rows.Need(top + head.Row + head.RowSpan - 1, rows.TextHeight(head.Text, style, first, last) - above);
        }

        for (var row = 0; row < TableGrid.HeadRows(heads); row++)
        {
            rows.Next();
        }
    }

    private void WriteRow(Row row, int firstRow, XLAlignmentVerticalValues vertical)
    {
        rows.Need(Text.LineHeight + 2);
        foreach (var placed in TableGrid.Cells(table, row))
        {
            var (first, last) = rows.Grid.Span(table, placed.Column, placed.ColumnSpan);
            var cell = rows.Frame(rows.Row, first, rows.Row, last);
            CellValue.Write(cell, placed.Cell);
            if (CellFormula.Text(table, placed, cell.Address.ColumnLetter, firstRow) is { } formula)
            {
                cell.FormulaA1 = formula;
            }

            var style = Text with { Bold = placed.Bold };
            SheetRows.Style(cell, style, Align(placed.Align), vertical);
            rows.Need(rows.TextHeight(OfficialText.InCell(placed.Cell).PlainText, style, first, last));
        }

        rows.Next();
    }

    private static XLAlignmentHorizontalValues Align(CellAlign align) => align switch
    {
        CellAlign.Centre => XLAlignmentHorizontalValues.Center,
        CellAlign.Right => XLAlignmentHorizontalValues.Right,
        _ => XLAlignmentHorizontalValues.Left,
    };
}

/// <summary>Rows of the sheet: the headings, and the last row that a filter may hide or sort, which leaves out the totals at the end.</summary>
internal sealed record TablePlace(int FirstHeadRow, int LastHeadRow, int LastFilteredRow);
