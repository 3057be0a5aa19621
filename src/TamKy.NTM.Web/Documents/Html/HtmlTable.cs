using System.Globalization;

namespace TamKy.NTM.Web.Documents.Html;

/// <summary>A table with its headings bound to the cells. It scrolls in a frame of its own, so that the page keeps its width on a phone.</summary>
internal sealed class HtmlTable(HtmlMarkup markup, Table table, TableContext? context, string description)
{
    /// <summary>The column that names a row: the first one whose text is aligned left.</summary>
    private readonly int _names = table.Columns.TakeWhile(column => column.Align != CellAlign.Left).Count();

    public void Write()
    {
        // Reachable by keyboard, as everything that scrolls must be.
        markup.Open("div", "vb-bang", ("role", "region"), ("tabindex", "0"), ("aria-label", description));
        markup.Open("table");
        Caption();
        Head();
        Body();
        markup.Close();
        markup.Close();
    }

    private void Caption()
    {
        if (table.Caption is null && context is null)
        {
            markup.Element("caption", "vb-an", description);
            return;
        }

        markup.Open("caption");
        Part("vb-ten-bang", table.Caption);
        if (context is not null)
        {
            markup.Open("span", "vb-ky");
            Part(null, context.Left);
            Part("vb-dvt", context.Right);
            markup.Close();
        }

        markup.Close();
    }

    private void Part(string? cssClass, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            markup.Element("span", cssClass, text);
            markup.Text(" ");
        }
    }

    private void Head()
    {
        markup.Open("thead");
        foreach (var row in TableGrid.Head(table).GroupBy(head => head.Row))
        {
            markup.Open("tr", row.All(head => head.IsNumber) ? "vb-so-cot" : null);
            foreach (var head in row)
            {
                // The number of a column says nothing that its heading does not say.
                markup.Open(head.IsNumber ? "td" : "th", null, ("scope", Scope(head)), ("colspan", Span(head.ColumnSpan)), ("rowspan", Span(head.RowSpan)));
                markup.Text(head.Text);
                markup.Close();
            }

            markup.Close();
        }

        markup.Close();
    }

    private void Body()
    {
        var totals = table.Rows.Reverse().TakeWhile(row => row.Kind == RowKind.Total).Count();
        var body = table.Rows.Take(table.Rows.Count - totals).ToList();
        markup.Open("tbody");
        for (var i = 0; i < body.Count; i++)
        {
            // A group and its rows are one part of the table, headed by the name of the group.
            if (body[i].Kind == RowKind.Group && i > 0)
            {
                markup.Close();
                markup.Open("tbody");
            }

            Row(body[i]);
        }

        markup.Close();
        if (totals > 0)
        {
            markup.Open("tfoot");
            foreach (var row in table.Rows.Skip(body.Count))
            {
                Row(row);
            }

            markup.Close();
        }
    }

    private void Row(Row row)
    {
        markup.Open("tr", row.Kind switch
        {
            RowKind.Group => "vb-nhom",
            RowKind.Subtotal => "vb-cong",
            RowKind.Total => "vb-tong",
            _ => null,
        });
        foreach (var cell in TableGrid.Cells(table, row))
        {
            Cell(row, cell);
        }

        markup.Close();
    }

    private void Cell(Row row, PlacedCell cell)
    {
        var isName = cell.Cell.Value is not null && cell.Column <= _names && _names < cell.Column + cell.ColumnSpan;
        var align = cell.Align switch
        {
            CellAlign.Centre => "vb-giua",
            CellAlign.Right => "vb-phai",
            _ => null,
        };
        var scope = !isName ? null : row.Kind == RowKind.Group ? "rowgroup" : "row";
        markup.Open(isName ? "th" : "td", align, ("scope", scope), ("colspan", Span(cell.ColumnSpan)));
        var link = IsSafe(cell.Cell.Link) ? cell.Cell.Link : null;
        if (link is not null)
        {
            markup.Open("a", null, ("href", link));
        }

        Value(cell.Cell);
        if (link is not null)
        {
            markup.Close();
        }

        markup.Close();
    }

    private void Value(Cell cell)
    {
        if (cell.Value is Figure figure)
        {
            markup.Figure(figure, figure.InTable);
        }
        else
        {
            markup.Text(OfficialText.InCell(cell));
        }
    }

    /// <summary>An address inside the portal, or https; nothing that could run.</summary>
    private static bool IsSafe(string? link) =>
        link is ['/', not ('/' or '\\'), ..] or "/" || link?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Scope(PlacedHead head) => head.IsNumber ? null : head.ColumnSpan > 1 ? "colgroup" : "col";

    private static string? Span(int span) => span > 1 ? span.ToString(CultureInfo.InvariantCulture) : null;
}
