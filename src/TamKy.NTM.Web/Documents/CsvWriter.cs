using System.Globalization;
using System.Text;

namespace TamKy.NTM.Web.Documents;

/// <summary>
/// The tables of a document as comma-separated values, for other programs: UTF-8 with a byte order mark, by which Excel knows the encoding,
/// quoted by RFC 4180. The separator is the semicolon: with Vietnamese settings the comma is the decimal sign and Excel splits columns at the
/// semicolon. Numbers therefore have a decimal comma and no sign between thousands, dates are dd/mm/yyyy: Excel reads both as what they are.
/// Percentages keep their sign.
/// </summary>
public sealed class CsvWriter : IDocumentWriter
{
    private const char Separator = ';';
    private const string LineEnd = "\r\n";

    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    public string Format => "csv";

    public string ContentType => "text/csv; charset=utf-8";

    public void Write(Document document, Stream output)
    {
        var text = new StringBuilder();
        foreach (var (title, table) in Tables(document))
        {
            text.Append(text.Length > 0 ? LineEnd : string.Empty);
            Append(text, [Text(title)]);
            Append(text, table.Columns.Select(column => Text(column.Title)));
            foreach (var row in table.Rows)
            {
                Append(text, TableGrid.Cells(table, row).SelectMany(cell => Enumerable.Repeat(string.Empty, cell.ColumnSpan - 1).Prepend(Value(cell.Cell))));
            }
        }

        output.Write(Encoding.UTF8.GetPreamble());
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Each table with the nearest title above it.</summary>
    private static IEnumerable<(string Title, Table Table)> Tables(Document document)
    {
        foreach (var section in document.Sections)
        {
            var title = section.SheetName;
            foreach (var block in BlockOrder.Printed(section))
            {
                title = block switch
                {
                    AppendixTitle appendix => $"{appendix.Label}. {appendix.Name}",
                    FormTitle form => $"{form.Label}. {form.Name}",
                    TableCaption caption => caption.Text,
                    _ => title,
                };
                if (block is Table table)
                {
                    yield return (title, table);
                }
            }
        }
    }

    private static void Append(StringBuilder text, IEnumerable<string> fields) =>
        text.AppendJoin(Separator, fields).Append(LineEnd);

    private static string Value(Cell cell) => cell.Value switch
    {
        Figure { Value: { } value, Format: FigureFormat.Percent } => Number(value) + "%",
        Figure { Value: { } value, Format: not FigureFormat.Ratio } => Number(value),
        int count => Number(count),
        decimal number => Number(number),
        DateOnly date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => Text(OfficialText.InCell(cell).PlainText),
    };

    private static string Number(decimal value) => value.ToString("0.####", Numbers);

    /// <summary>Text that a spreadsheet would run as a formula gets an apostrophe in front; a dash alone stands for no value and stays.</summary>
    private static string Text(string text)
    {
        var clean = OfficialText.Clean(text);
        clean = clean != "-" && clean is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + clean : clean;
        return clean.AsSpan().ContainsAny(Separator, '"', '\n') || clean.AsSpan().ContainsAny('\r', ',')
            ? '"' + clean.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
            : clean;
    }
}
