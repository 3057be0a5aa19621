using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>
/// Adds the natural language to a PDF file, which SkiaSharp cannot set: an incremental update (ISO 32000-1, 7.5.6) with a second version of
/// the catalog that has /Lang. Without it a screen reader speaks Vietnamese with the voice of another language.
/// </summary>
internal static partial class CatalogLanguage
{
    /// <param name="text">The file, each byte a character.</param>
    public static string Add(string text, string language)
    {
        var start = text.LastIndexOf("startxref", StringComparison.Ordinal);
        var trailer = text[text.LastIndexOf("trailer", StringComparison.Ordinal)..start];
        var previous = StartOfTable().Match(text, start).Groups[1].Value;
        var root = Root().Match(trailer).Groups[1].Value;
        var catalog = ObjectText(text, root);

        var update = new StringBuilder(text.EndsWith('\n') ? string.Empty : "\n");
        var offset = text.Length + update.Length;
        update.Append(catalog.Insert(catalog.IndexOf("<<", StringComparison.Ordinal) + 2, $"/Lang ({language})\n")).Append('\n');
        var table = text.Length + update.Length;
        update.Append(CultureInfo.InvariantCulture, $"xref\n{root} 1\n{offset:0000000000} 00000 n \n");
        update.Append(trailer.Insert(trailer.IndexOf("<<", StringComparison.Ordinal) + 2, $"/Prev {previous}\n"));
        update.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        return text + update;
    }

    private static string ObjectText(string text, string number)
    {
        var start = text.LastIndexOf($"\n{number} 0 obj", StringComparison.Ordinal) + 1;
        return text[start..(text.IndexOf("endobj", start, StringComparison.Ordinal) + "endobj".Length)];
    }

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();
}
