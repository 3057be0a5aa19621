using System.Security.Cryptography;
using System.Text;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.Statements;

/// <summary>A statement as it was sent, cell by cell: what the preview carries from page to page until its columns are matched and it is stored.</summary>
/// <param name="File">Its name, without a folder.</param>
public sealed record StatementTable(string File, IReadOnlyList<StatementTable.Line> Lines)
{
    public const int MostRows = TreasuryMonth.MostLines + 100;

    /// <summary>Headings stand above the payments, after the name of the office and the period.</summary>
    private const int HeadWithin = 30;

    private const int LongestText = 300;

    /// <summary>Words by which a heading is known, without accents; the most particular first.</summary>
    private static readonly (int Part, string[] Words)[] Known =
    [
        (0, ["so chung tu", "so ct", "chung tu so", "so uy nhiem chi", "so unc", "chung tu"]),
        (1, ["ngay chung tu", "ngay hach toan", "ngay ct", "ngay thanh toan", "ngay"]),
        (2, ["so tien", "phat sinh", "thanh tien", "so thanh toan", "so chi"]),
        (3, ["noi dung", "dien giai"]),
    ];

    /// <param name="Number">Of the row in the file.</param>
    public sealed record Line(int Number, IReadOnlyDictionary<int, SheetCell> Cells);

    public static StatementTable Of(string file, IEnumerable<SheetRow> rows) => new(
        Path.GetFileName(file) is { Length: > TreasuryMonth.FileName } longName ? longName[^TreasuryMonth.FileName..] : Path.GetFileName(file),
        [.. rows.Select(row => new Line(row.Number, row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Value.Text)).ToDictionary(cell => cell.Key, cell => Short(cell.Value))))]);

    /// <summary>The row of headings: the first that names number, date and amount, else the first row.</summary>
    public Line Head => Lines.Take(HeadWithin).FirstOrDefault(line => Guess(line) is { Number: not null, Date: not null, Amount: not null }) ?? Lines[0];

    public IEnumerable<Line> Body => Lines.Where(line => line.Number > Head.Number);

    public StatementColumns Guessed => Guess(Head);

    /// <summary>The columns that hold anything, with their headings.</summary>
    public IReadOnlyList<(int Column, string Name)> Columns =>
    [
        .. Lines.SelectMany(line => line.Cells.Keys).Distinct().Order()
            .Select(column => (column, Head.Cells.TryGetValue(column, out var cell) ? $"{Letter(column)}: {CleanText.Clean(cell.Text)}" : $"Cột {Letter(column)}")),
    ];

    /// <summary>Of the headings: the next statement from the same program has the same.</summary>
    public string Signature => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('|', Head.Cells.OrderBy(cell => cell.Key).Select(cell => $"{cell.Key}:{VietnameseText.Fold(cell.Value.Text.Trim())}")))));

    public string Pack() => PreviewData.Pack(this);

    /// <summary>Null when the text is not what a preview holds.</summary>
    public static StatementTable? Unpack(string? packed) =>
        PreviewData.Unpack<StatementTable>(packed) is { File: not null, Lines.Count: > 0 and <= MostRows } table
        && table.Lines.All(line => line?.Cells is { } cells && cells.Values.All(cell => cell?.Text is not null))
            ? table
            : null;

    private static StatementColumns Guess(Line line)
    {
        var free = line.Cells.ToDictionary(cell => cell.Key, cell => VietnameseText.Fold(cell.Value.Text.Trim()));
        var found = new int?[Known.Length];
        foreach (var (part, words) in Known)
        {
            found[part] = words.SelectMany(word => free.Where(cell => cell.Value.Contains(word, StringComparison.Ordinal)).OrderBy(cell => cell.Key).Select(cell => (int?)cell.Key)).FirstOrDefault();
            free.Remove(found[part] ?? -1);
        }

        return new StatementColumns(found[0], found[1], found[2], found[3]);
    }

    private static SheetCell Short(SheetCell cell) => cell.Text.Length <= LongestText ? cell : cell with { Text = cell.Text[..LongestText] };

    private static string Letter(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
