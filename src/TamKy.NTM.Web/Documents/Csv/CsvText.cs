using System.Globalization;
using System.Text;

namespace TamKy.NTM.Web.Documents.Csv;

/// <summary>
/// One line of CSV, quoted by RFC 4180, in the notation of spreadsheets with Vietnamese settings: semicolons between fields, a comma before decimals,
/// dates as dd/mm/yyyy. Text that a spreadsheet would run as a formula gets an apostrophe in front.
/// </summary>
internal static class CsvText
{
    public const string LineEnd = "\r\n";
    public const string ContentType = "text/csv; charset=utf-8";

    private const char Separator = ';';

    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <summary>With a byte order mark, by which spreadsheets know that the text is UTF-8.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public static string Line(IEnumerable<object?> values) => string.Join(Separator, values.Select(Field));

    private static string Field(object? value) => value switch
    {
        null => string.Empty,
        decimal or int => ((IFormattable)value).ToString("0.####", Numbers),
        DateOnly date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => Quoted(Harmless(OfficialText.Clean(value.ToString() ?? string.Empty))),
    };

    /// <summary>A dash alone stands for no value and starts no formula.</summary>
    private static string Harmless(string text) => text != "-" && text is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny([Separator, ',', '"', '\n', '\r']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
