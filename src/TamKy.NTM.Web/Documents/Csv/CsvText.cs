using System.Globalization;
using System.Text;

namespace TamKy.NTM.Web.Documents.Csv;

/// <summary>
/// One line of CSV by RFC 4180, for programs to read: commas between fields, a dot before decimals, dates as 2022-05-14. Text that a spreadsheet
/// would take for a formula gets an apostrophe in front.
/// </summary>
internal static class CsvText
{
    public const string LineEnd = "\r\n";

    /// <summary>With a byte order mark, by which spreadsheets know that the text is UTF-8.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public static string Line(IEnumerable<object?> values) => string.Join(',', values.Select(Field));

    private static string Field(object? value) => value switch
    {
        null => string.Empty,
        string text => Quoted(Harmless(OfficialText.Clean(text))),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable other => Quoted(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => Quoted(Harmless(value.ToString() ?? string.Empty)),
    };

    /// <summary>A lone dash stands for "no value" and starts no formula.</summary>
    private static string Harmless(string text) =>
        text.Length > 1 && text[0] is '=' or '+' or '-' or '@' or '\t' && !IsNegativeNumber(text) ? "'" + text : text;

    private static bool IsNegativeNumber(string text) => decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
