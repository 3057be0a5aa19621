using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TamKy.NTM.Web.Storage;

/// <summary>
/// Reads the first sheet of a workbook that was sent, row by row, and stops where it was told that enough is enough. The package has gone through
/// <see cref="FileCheck"/> before; here formulas are never computed and nothing outside of the file is followed.
/// </summary>
public static class SheetReader
{
    private const long MostCharacters = 20_000_000;
    private const int MostColumns = 64;
    private const int MostMerged = 10_000;

    /// <exception cref="FileRefusedException">It is no workbook that can be read, or has more rows.</exception>
    public static IReadOnlyList<SheetRow> Read(Stream content, int mostRows)
    {
        try
        {
            content.Position = 0;
            using var file = SpreadsheetDocument.Open(content, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            if (file.WorkbookPart?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is not { } id || file.WorkbookPart.GetPartById(id) is not WorksheetPart sheet)
            {
                throw new FileRefusedException("Tệp Excel không có trang tính nào. Dùng tệp mẫu của cổng.");
            }

            return Rows(sheet, Texts(file.WorkbookPart.SharedStringTablePart), mostRows);
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or ArgumentException
            or InvalidOperationException or IOException or KeyNotFoundException or NotSupportedException or OverflowException)
        {
            throw new FileRefusedException("Tệp Excel hỏng hoặc không đọc được. Mở lại bằng Excel, lưu lại dạng .xlsx rồi gửi.");
        }
    }

    private static List<SheetRow> Rows(WorksheetPart sheet, List<string> texts, int mostRows)
    {
        var rows = new List<SheetRow>();
        var merged = new List<string>();
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && merged.Count < MostMerged && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } area })
            {
                merged.Add(area);
            }

            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row)
            {
                continue;
            }

            var read = Read(row, rows.Count == 0 ? 1 : rows[^1].Number + 1, texts);
            if (read.IsEmpty)
            {
                continue;
            }

            if (rows.Count == mostRows)
            {
                throw new FileRefusedException($"Tệp có hơn {mostRows} dòng. Chia thành nhiều tệp.");
            }

            rows.Add(read);
        }

        var byNumber = rows.DistinctBy(row => row.Number).ToDictionary(row => row.Number);
        merged.ForEach(area => Spread(area, byNumber));
        return rows;
    }

    /// <summary>A cell that spans rows, "A3:A5", says the same of each of them.</summary>
    private static void Spread(string area, Dictionary<int, SheetRow> rows)
    {
        if (area.Split(':') is not [var first, var last] || ColumnOf(first) is not { } column || RowOf(first) is not { } top || RowOf(last) is not { } bottom
            || !rows.TryGetValue(top, out var row) || !row.Cells.TryGetValue(column, out var cell))
        {
            return;
        }

        foreach (var below in rows.Values.Where(other => other.Number > top && other.Number <= bottom))
        {
            ((Dictionary<int, SheetCell>)below.Cells)[column] = cell with { IsMerged = true };
        }
    }

    private static int? RowOf(string reference) => int.TryParse(reference.AsSpan(reference.TakeWhile(char.IsAsciiLetter).Count()), out var row) ? row : null;

    private static SheetRow Read(Row row, int next, List<string> texts)
    {
        var cells = new Dictionary<int, SheetCell>();
        var column = -1;
        foreach (var cell in row.Elements<Cell>())
        {
            column = ColumnOf(cell.CellReference?.Value) ?? column + 1;
            if (column < MostColumns)
            {
                cells[column] = Read(cell, texts);
            }
        }

        return new SheetRow(row.RowIndex?.Value is { } number and <= int.MaxValue ? (int)number : next, cells);
    }

    private static SheetCell Read(Cell cell, List<string> texts)
    {
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
        {
            return new SheetCell(int.TryParse(cell.CellValue?.Text, out var index) && index >= 0 && index < texts.Count ? texts[index] : string.Empty, IsNumber: false);
        }

        return type == CellValues.InlineString
            ? new SheetCell(cell.InlineString?.InnerText ?? string.Empty, IsNumber: false)
            : new SheetCell(cell.CellValue?.Text ?? string.Empty, type is null || type == CellValues.Number);
    }

    private static List<string> Texts(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null)
        {
            return texts;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is { } item)
            {
                texts.Add(item.InnerText);
            }
        }

        return texts;
    }

    /// <summary>2 for "C17".</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? string.Empty).TakeWhile(char.IsAsciiLetter).Take(3))
        {
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
