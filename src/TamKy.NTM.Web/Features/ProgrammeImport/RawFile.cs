using TamKy.NTM.Web.Features.Shared;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>
/// The tables of a file as they were sent: texts only, merged cells resolved. The preview carries it to the next step packed in letters; whatever comes back
/// is checked as if it were a new file.
/// </summary>
public sealed record RawFile(string Name, IReadOnlyList<RawFile.Table> Tables)
{
    public const long MostBytes = 4 * 1024 * 1024;
    public const int MostRows = 1_500;

    private const int LongestText = 8_000;
    private const int LongestName = 200;
    private const double FirstDay = 36_526;
    private const double LastDay = 73_415;

    /// <param name="GoesOn">It belongs to the cell of the row above.</param>
    public sealed record Cell(int Column, string Text, bool GoesOn);

    /// <param name="Number">As the file counts it, from 1.</param>
    public sealed record Row(int Number, IReadOnlyList<Cell> Cells)
    {
        public Cell? At(int? column) => column is { } place ? Cells.FirstOrDefault(cell => cell.Column == place) : null;
    }

    public sealed record Table(IReadOnlyList<Row> Rows)
    {
        public int Columns => Rows.SelectMany(row => row.Cells).Select(cell => cell.Column + 1).DefaultIfEmpty().Max();
    }

    /// <exception cref="FileRefusedException">It is neither Word nor Excel, hostile, too large or without a table.</exception>
    public static RawFile Read(IFormFile? sent)
    {
        if (sent is null)
        {
            throw new FileRefusedException("Chưa chọn tệp.");
        }

        if (sent.Length > MostBytes)
        {
            throw new FileRefusedException($"Tệp lớn hơn {MostBytes / 1024 / 1024} MB. Bỏ ảnh trong tệp, hoặc chép riêng bảng nhiệm vụ sang tệp mới.");
        }

        using var content = sent.OpenReadStream();
        var type = FileCheck.Check(content, sent.FileName);
        var tables = type == FileType.Word ? OfWord(content)
            : type == FileType.Excel ? OfSheet(content)
            : throw new FileRefusedException("Cổng nhận chương trình dạng Word (.docx) hoặc Excel (.xlsx).");
        var file = Path.GetFileName(sent.FileName);
        return tables.Any(table => table.Rows.Count > 1)
            ? new RawFile(file.Length <= LongestName ? file : file[..LongestName], [.. tables.Where(table => table.Rows.Count > 1)])
            : throw new FileRefusedException("Tệp không có bảng nào. Chương trình phải là bảng có cột nội dung, chủ trì, phối hợp, thời gian.");
    }

    public string Pack() => PreviewData.Pack(this);

    /// <summary>Null when it is not what a preview gave.</summary>
    public static RawFile? Unpack(string? packed) => PreviewData.Unpack<RawFile>(packed) is { IsWhole: true } file ? file : null;

    private bool IsWhole =>
        Name is { Length: <= LongestName } && Tables is { Count: > 0 } && Tables.All(table => table is { Rows: not null } && table.Rows.All(row => row is { Cells: not null } && row.Cells.All(cell => cell is { Text.Length: <= LongestText })))
        && Tables.Sum(table => table.Rows.Count) <= MostRows;

    private static List<Table> OfWord(Stream content)
    {
        var tables = new List<Table>();
        foreach (var table in WordTables.Read(content, MostRows))
        {
            var above = new Dictionary<int, string>();
            var rows = new List<Row>();
            foreach (var (index, row) in table.Index())
            {
                var cells = row.Cells.Select(cell => new Cell(cell.Key, cell.Value.GoesOn ? above.GetValueOrDefault(cell.Key, string.Empty) : Cut(cell.Value.Text), cell.Value.GoesOn)).ToList();
                above = cells.ToDictionary(cell => cell.Column, cell => cell.Text);
                rows.Add(new Row(index + 1, cells));
            }

            tables.Add(new Table(rows));
        }

        return tables;
    }

    private static List<Table> OfSheet(Stream content) =>
    [
        new Table([.. SheetReader.Read(content, MostRows).Select(row => new Row(
            row.Number, [.. row.Cells.OrderBy(cell => cell.Key).Select(cell => new Cell(cell.Key, TextOf(cell.Value), cell.Value.IsMerged)).Where(cell => cell.Text.Length > 0)]))]),
    ];

    /// <summary>A number that Excel may mean as a day is written as one; nothing else in a programme is that large.</summary>
    private static string TextOf(SheetCell cell) =>
        cell.IsNumber && double.TryParse(cell.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= FirstDay and < LastDay
            ? Domain.Text.VietnameseFormat.Date(DateOnly.FromDateTime(DateTime.FromOADate(number)))
            : Cut(cell.Text);

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
