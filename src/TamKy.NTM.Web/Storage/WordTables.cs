using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Storage;

/// <summary>
/// Reads the tables of a Word document that was sent, with merged cells resolved: a cell that goes on from the row above says so. The package has gone
/// through <see cref="FileCheck"/>; fields are never computed and nothing outside of the file is followed.
/// </summary>
public static class WordTables
{
    private const long MostCharacters = 20_000_000;
    private const int MostColumns = 64;
    private const int MostTables = 50;

    /// <summary>A row by column from 0; what a cell holds, and whether it goes on from the row above.</summary>
    public sealed record WordRow(IReadOnlyDictionary<int, (string Text, bool GoesOn)> Cells);

    /// <exception cref="FileRefusedException">It is no document that can be read, or has more rows.</exception>
    public static IReadOnlyList<IReadOnlyList<WordRow>> Read(Stream content, int mostRows)
    {
        try
        {
            content.Position = 0;
            using var file = WordprocessingDocument.Open(content, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            var tables = (file.MainDocumentPart?.Document?.Body?.Elements<Table>() ?? []).Take(MostTables).Select(Rows).ToList();
            return tables.Sum(table => table.Count) <= mostRows
                ? tables
                : throw new FileRefusedException($"Các bảng trong tệp có hơn {mostRows} dòng. Chia thành nhiều tệp.");
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or ArgumentException
            or InvalidOperationException or IOException or KeyNotFoundException or NotSupportedException or OverflowException)
        {
            throw new FileRefusedException("Tệp Word hỏng hoặc không đọc được. Mở lại bằng Word, lưu lại dạng .docx rồi gửi.");
        }
    }

    private static IReadOnlyList<WordRow> Rows(Table table)
    {
        var rows = new List<WordRow>();
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = new Dictionary<int, (string, bool)>();
            var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value is { } skipped and > 0 and < MostColumns ? skipped : 0;
            foreach (var cell in row.Elements<TableCell>().TakeWhile(_ => column < MostColumns))
            {
                var goesOn = cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
                cells[column] = (TextOf(cell), goesOn);
                column += Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);
            }

            rows.Add(new WordRow(cells));
        }

        return rows;
    }

    /// <summary>The words as they are read: paragraphs as lines; what was struck out in a revision is not there.</summary>
    private static string TextOf(TableCell cell) => string.Join('\n', cell.Descendants<Paragraph>().Select(paragraph =>
    {
        var text = new StringBuilder();
        foreach (var part in paragraph.Descendants())
        {
            _ = part switch
            {
                Text words => text.Append(words.Text),
                TabChar => text.Append(' '),
                Break or CarriageReturn => text.Append('\n'),
                NoBreakHyphen => text.Append('-'),
                _ => text,
            };
        }

        return text.ToString();
    }));
}
