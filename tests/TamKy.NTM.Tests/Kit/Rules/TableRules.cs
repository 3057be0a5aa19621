using TamKy.NTM.Tests.Kit.Word;
using TamKy.NTM.Web.Documents;
using static TamKy.NTM.Tests.Kit.Rules.Rule;

namespace TamKy.NTM.Tests.Kit.Rules;

/// <summary>Tables of figures: width of the text, headings on every page, nothing cut. The decree leaves them to the office.</summary>
internal static class TableRules
{
    private const double LineOfEleven = 12.65 * 20;

    public static IEnumerable<string> Check(WordFile word) =>
        [
            .. Holds("there is a table", word.Tables.Any(table => table.HasRules)),
            .. word.Tables.Where(table => table.HasRules).SelectMany(table => Table(word, table)),
        ];

    private static IEnumerable<string> Table(WordFile word, WordTable table)
    {
        var name = $"table {table.Index + 1}";
        var section = word.Sections[table.Section];
        var heads = table.Rows.TakeWhile(row => row.IsHead).ToList();
        var paragraphs = table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs);
        var lines = paragraphs.SelectMany(paragraph => paragraph.Lines.Select(line => (Line: line, paragraph.Room))).ToList();
        return
        [
            .. Holds(
                $"{name} is as wide as the text",
                table.Grid.Sum() == section.TextWidth && table.Width == section.TextWidth && table.Indent == 0,
                (table.Grid.Sum(), section.TextWidth, table.Indent)),
            .. Holds($"{name} has a fixed layout", table.Layout == "fixed", table.Layout),
            .. ForEach(
                $"{name}: cells add up to the grid",
                table.Rows,
                row => row.Cells.Sum(cell => cell.Span) == table.Grid.Count && row.Cells.Sum(cell => cell.Width) == table.Width,
                row => row.Cells.Sum(cell => cell.Width)),
            .. Holds($"{name}: heading rows are first and repeat", heads.Count > 0 && table.Rows.Count(row => row.IsHead) == heads.Count, heads.Count),
            .. Holds(
                $"{name}: no heading reaches into the data",
                table.Rows.Count > heads.Count && table.Rows[heads.Count].Cells.All(cell => cell.Merge != "continue")),
            .. Numbered(table, heads, section),
            .. ForEach($"{name}: short rows stay whole", table.Rows, row => row.Height > 8 || row.CantSplit, row => row.Cells[0].Text),
            .. ForEach(
                $"{name}: rows as high as a page may be split",
                table.Rows,
                row => row.Height * LineOfEleven <= section.TextHeight * 0.8 || !row.CantSplit,
                row => row.Cells[0].Text),
            .. ForEach($"{name}: size 10–12", lines.SelectMany(line => line.Line.Runs), run => Between(run.Size, 10, 12), run => run.Size),
            .. ForEach($"{name}: no word wider than its cell", lines, line => LongestWord(line.Line) <= line.Room + 1, line => line.Line.Text),
        ];
    }

    private static IEnumerable<string> Numbered(WordTable table, List<WordRow> heads, WordSheet section)
    {
        if (section.Orientation != "landscape")
        {
            return [];
        }

        var numbers = Enumerable.Range(1, table.Grid.Count).Select(number => $"({number})");
        return
        [
            .. Holds($"table {table.Index + 1} has the row (1) (2)", heads.Count > 0 && heads[^1].Cells.Select(cell => cell.Text).SequenceEqual(numbers)),
            .. Holds(
                $"table {table.Index + 1} has totals in bold",
                table.Rows[^1].Cells.Any(IsTotal)),
        ];
    }

    private static bool IsTotal(WordCell cell) =>
        cell.Text.StartsWith("tổng", StringComparison.OrdinalIgnoreCase) && cell.Paragraphs[0].Lines[0].Is(10, 12, true, false);

    private static double LongestWord(WordLine line) => line.Runs
        .SelectMany(run => run.Text.Split([' ', '\t']).Select(word => OfficialFonts.Width(word, (float)run.Size, run.Bold, run.Italic) * 20))
        .DefaultIfEmpty()
        .Max();
}
