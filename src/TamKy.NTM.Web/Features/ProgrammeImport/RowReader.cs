using System.Text.RegularExpressions;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>Turns the rows of a table below its headings into lines: tasks under their headings, cells that go on from the row above put together.</summary>
internal static partial class RowReader
{
    /// <summary>A row of the table, by what its cells hold.</summary>
    /// <param name="Heading">Its words are a heading.</param>
    public sealed record Line(int Number, string Clause, IReadOnlyDictionary<ImportColumn, string> Cells, bool Heading, string? HeadingText)
    {
        public string? this[ImportColumn column] => Cells.TryGetValue(column, out var text) ? CleanText.Clean(text) : null;
    }

    public static IReadOnlyList<Line> Read(RawFile.Table table, int headRow, IReadOnlyDictionary<ImportColumn, int> columns)
    {
        var rows = Joined([.. table.Rows.Where(row => row.Number > headRow).SkipWhile(row => row.At(columns[ImportColumn.Content]) is { GoesOn: true })], columns);
        var lines = new List<Line>();
        string? chapter = null, section = null, title = null;
        foreach (var (index, row) in rows.Index())
        {
            if (index < 2 && IsNumbering(row.Cells.Values))
            {
                continue;
            }

            var order = CleanText.Clean(row.Cells.GetValueOrDefault(ImportColumn.Order))?.Trim('.', ')', ' ');
            var text = CleanText.Clean(row.Cells.GetValueOrDefault(ImportColumn.Content)) ?? order;
            if (!IsBare(row.Cells))
            {
                lines.Add(new Line(row.Number, ClauseOf(row, section ?? chapter, order), row.Cells, false, title));
            }
            else if (text is not null && HeadingOf(order, text, index + 1 < rows.Count ? rows[index + 1].Cells : null) is { } heading)
            {
                (chapter, section) = heading.IsSection ? (chapter, Under(chapter, heading.Number)) : (heading.Number ?? chapter, null);
                title = heading.Title;
                lines.Add(new Line(row.Number, section ?? chapter ?? $"Dòng {row.Number}", row.Cells, true, text));
            }
            else
            {
                lines.Add(new Line(row.Number, ClauseOf(row, section ?? chapter, order), row.Cells, false, title));
            }
        }

        return lines;
    }

    private sealed record Row(int Number, Dictionary<ImportColumn, string> Cells);

    /// <summary>Empty rows left out; a row whose content goes on from the row above adds its other cells to that one.</summary>
    private static List<Row> Joined(IReadOnlyList<RawFile.Row> rows, IReadOnlyDictionary<ImportColumn, int> columns)
    {
        var joined = new List<Row>();
        foreach (var row in rows.Where(row => row.Cells.Any(cell => !cell.GoesOn && !string.IsNullOrWhiteSpace(cell.Text))))
        {
            var cells = columns.Select(column => (column.Key, Cell: row.At(column.Value))).Where(pair => pair.Cell is not null).ToDictionary(pair => pair.Key, pair => pair.Cell!);
            if (joined.Count > 0 && cells.TryGetValue(ImportColumn.Content, out var content) && content.GoesOn)
            {
                foreach (var (column, cell) in cells.Where(pair => !pair.Value.GoesOn && pair.Value.Text.Length > 0))
                {
                    joined[^1].Cells[column] = joined[^1].Cells.GetValueOrDefault(column) is { Length: > 0 } first ? $"{first}\n{cell.Text}" : cell.Text;
                }
            }
            else
            {
                // A heading may be written over the whole width, in a column that holds nothing else.
                var text = cells.ToDictionary(pair => pair.Key, pair => pair.Value.Text);
                if (text.Values.All(string.IsNullOrWhiteSpace))
                {
                    text[ImportColumn.Content] = row.Cells.First(cell => !string.IsNullOrWhiteSpace(cell.Text)).Text;
                }

                joined.Add(new Row(row.Number, text));
            }
        }

        return joined;
    }

    /// <summary>Nothing but its number and its words: no unit, no time, no code.</summary>
    private static bool IsBare(IReadOnlyDictionary<ImportColumn, string> cells) =>
        cells.Where(cell => cell.Key is not (ImportColumn.Order or ImportColumn.Content or ImportColumn.Clause or ImportColumn.Note)).All(cell => string.IsNullOrWhiteSpace(cell.Value));

    private static (string? Number, string Title, bool IsSection)? HeadingOf(string? order, string text, Dictionary<ImportColumn, string>? next)
    {
        if (order is not null && order != text && (Chapter().IsMatch(order) || order.Length == 0))
        {
            return (order.ToUpperInvariant(), text, false);
        }

        if (order is not null && order != text && Number().IsMatch(order))
        {
            var follows = CleanText.Clean(next?.GetValueOrDefault(ImportColumn.Order))?.Trim('.', ')', ' ');
            return next is not null && (follows is null or "-" or "+" || follows.StartsWith(order + ".", StringComparison.Ordinal) || Letter().IsMatch(follows)) ? (order, text, true) : null;
        }

        return Begins().Match(text) is { Success: true } numbered ? (numbered.Groups["number"].Value, text[numbered.Length..].Trim(), false)
            : text[0] is '-' or '+' || order is not null && order != text ? null
            : (null, text, false);
    }

    private static string ClauseOf(Row row, string? heading, string? order)
    {
        if (CleanText.Clean(row.Cells.GetValueOrDefault(ImportColumn.Clause)) is { } own)
        {
            return own;
        }

        var number = order is null or "-" or "+" ? null : order;
        return number is null ? heading ?? $"Dòng {row.Number}" : Under(heading, number)!;
    }

    private static string? Under(string? heading, string? number) =>
        heading is null ? number : number is null ? heading : number.StartsWith(heading + ".", StringComparison.Ordinal) ? number : $"{heading}.{number[(LastShared(heading, number))..]}";

    /// <summary>"1.2" under "III.1" is "III.1.2", not "III.1.1.2".</summary>
    private static int LastShared(string heading, string number)
    {
        var last = heading[(heading.LastIndexOf('.') + 1)..];
        return number.StartsWith(last + ".", StringComparison.Ordinal) && number.Length > last.Length + 1 ? last.Length + 1 : 0;
    }

    /// <summary>"(1) (2) (3)" or "A B 1 2" below the headings.</summary>
    private static bool IsNumbering(IEnumerable<string> cells)
    {
        var texts = cells.Select(text => text.Trim()).Where(text => text.Length > 0).ToList();
        return texts.Count > 1 && texts.TrueForAll(text => ColumnNumber().IsMatch(text));
    }

    [GeneratedRegex(@"\A(?:[IVXLC]+|[A-ZĐ])\z")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"\A\d+(?:\.\d+)*\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"\A[a-zđ]\z")]
    private static partial Regex Letter();

    [GeneratedRegex(@"\A(?<number>[IVXLC]+)[.)/]\s*")]
    private static partial Regex Begins();

    [GeneratedRegex(@"\A\(?(?:\d{1,2}|[A-Z])\)?\z")]
    private static partial Regex ColumnNumber();
}
