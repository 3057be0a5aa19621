using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TamKy.NTM.Web.Storage;

/// <summary>
/// Which cells of the first sheet of a workbook lie in a merged range, below its first row: what is written once for several rows holds for each of them.
/// The package has gone through <see cref="FileCheck"/>, and its rows through <see cref="SheetReader"/>.
/// </summary>
public static class SheetMerges
{
    private const int MostMerges = 10_000;
    private const int MostRows = 2_000;

    /// <summary>By row as Excel counts it and column from 0: the row whose cell stands for it.</summary>
    public static IReadOnlyDictionary<(int Row, int Column), int> Read(Stream content)
    {
        content.Position = 0;
        using var file = SpreadsheetDocument.Open(content, isEditable: false);
        var merged = new Dictionary<(int, int), int>();
        if (file.WorkbookPart?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is not { } id || file.WorkbookPart.GetPartById(id) is not WorksheetPart sheet)
        {
            return merged;
        }

        var left = MostMerges;
        using var reader = OpenXmlReader.Create(sheet);
        while (left > 0 && reader.Read())
        {
            if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } reference })
            {
                left--;
                Add(reference, merged);
            }
        }

        return merged;
    }

    private static void Add(string reference, Dictionary<(int Row, int Column), int> merged)
    {
        var ends = reference.Split(':');
        if (ends.Length != 2 || Place(ends[0]) is not { } first || Place(ends[1]) is not { } last)
        {
            return;
        }

        for (var row = first.Row + 1; row <= Math.Min(last.Row, first.Row + MostRows); row++)
        {
            merged[(row, first.Column)] = first.Row;
        }
    }

    private static (int Row, int Column)? Place(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetter).Take(4).ToArray();
        return letters.Length is > 0 and < 4 && int.TryParse(reference.AsSpan(letters.Length), out var row)
            ? (row, letters.Aggregate(0, (column, letter) => (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1) - 1)
            : null;
    }
}
