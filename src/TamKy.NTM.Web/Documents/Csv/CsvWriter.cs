namespace TamKy.NTM.Web.Documents.Csv;

/// <summary>The tables of a document and nothing else (decision 32): a heading line and a line a row; between two tables an empty line.</summary>
public sealed class CsvWriter : IDocumentWriter
{
    public const string Extension = "csv";
    public const string Mime = "text/csv; charset=utf-8";

    public string Format => Extension;

    public string ContentType => Mime;

    public void Write(Document document, Stream output)
    {
        using var writer = new StreamWriter(output, CsvText.Encoding, leaveOpen: true) { NewLine = CsvText.LineEnd };
        var isFirst = true;
        foreach (var table in document.Sections.SelectMany(section => section.Blocks).OfType<Table>())
        {
            if (!isFirst)
            {
                writer.WriteLine();
            }

            isFirst = false;
            writer.WriteLine(CsvText.Line(table.Columns.Select(column => column.Title)));
            foreach (var row in table.Rows)
            {
                writer.WriteLine(CsvText.Line(row.Cells.SelectMany(Values)));
            }
        }

        if (document.Info.IsDemo)
        {
            writer.WriteLine();
            writer.WriteLine(CsvText.Line([OfficialLayout.DemoMark]));
        }
    }

    /// <summary>A cell across several columns stands in the first of them.</summary>
    private static IEnumerable<object?> Values(Cell cell) =>
        Enumerable.Range(0, cell.ColumnSpan).Select(column => column == 0 ? ValueOf(cell.Value) : null);

    private static object? ValueOf(object? value) => value switch
    {
        Figure { Format: FigureFormat.Ratio } ratio => ratio.InTable,
        Figure figure => figure.Value,
        InlineText text => text.PlainText,
        _ => value,
    };
}
