using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>A table of fixed layout in twips: the frame of figures, letterhead and signatures. Its edge, not its text, stands on the margin.</summary>
internal static class WordFrame
{
    public static W.Table Table(string style, IReadOnlyList<int> columns, string description, bool hasHead = false) => new(
        new W.TableProperties
        {
            TableStyle = new W.TableStyle { Val = style },
            TableWidth = new W.TableWidth { Width = WordText.Text(columns.Sum()), Type = W.TableWidthUnitValues.Dxa },
            TableIndentation = new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            TableLook = new W.TableLook { Val = hasHead ? "0020" : "0000", FirstRow = hasHead, NoHorizontalBand = true, NoVerticalBand = true },
            TableCaption = new W.TableCaption { Val = OfficialText.Clean(description) },
        },
        new W.TableGrid(columns.Select(width => new W.GridColumn { Width = WordText.Text(width) })));

    public static W.TableRow Row(IEnumerable<OpenXmlElement> cells, bool cantSplit = true, bool isHead = false)
    {
        var row = new W.TableRow();
        if (cantSplit || isHead)
        {
            row.TableRowProperties = new W.TableRowProperties();
            row.TableRowProperties.Append(cantSplit ? [new W.CantSplit()] : []);
            row.TableRowProperties.Append(isHead ? [new W.TableHeader()] : []);
        }

        row.Append(cells);
        return row;
    }

    public static W.TableCell Cell(
        int width, IEnumerable<OpenXmlElement> content, int span = 1, W.TableVerticalAlignmentValues? align = null, W.MergedCellValues? merge = null)
    {
        var cell = new W.TableCell
        {
            TableCellProperties = new W.TableCellProperties
            {
                TableCellWidth = new W.TableCellWidth { Width = WordText.Text(width), Type = W.TableWidthUnitValues.Dxa },
                GridSpan = span > 1 ? new W.GridSpan { Val = span } : null,
                VerticalMerge = merge is { } value ? new W.VerticalMerge { Val = value } : null,
                TableCellVerticalAlignment = align is { } vertical ? new W.TableCellVerticalAlignment { Val = vertical } : null,
            },
        };
        cell.Append(content);
        return cell;
    }
}
