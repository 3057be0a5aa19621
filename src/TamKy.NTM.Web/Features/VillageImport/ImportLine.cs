using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.VillageImport;

/// <summary>A row of the list as it was sent: texts, numbers and dates written the Vietnamese way. Checked anew whenever it comes, from a file or from the preview.</summary>
/// <param name="Number">Of the row in the file.</param>
public sealed record ImportLine(int Number, string? Name, string? Commune, string? Households, string? Population, string? From, string? Source)
{
    public const int MostRows = 1_000;

    private const int Name0 = 0;
    private const int LongestText = 400;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Headings of the template, in their order; in a file they may stand in any.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["Tên thôn", "Xã", "Số hộ", "Số nhân khẩu", "Từ ngày", "Nguồn"];

    private static IReadOnlyList<int> Compulsory { get; } = [Name0, 1, 2, 4];

    /// <exception cref="FileRefusedException">There are no headings of the template.</exception>
    public static IReadOnlyList<ImportLine> Of(IReadOnlyList<SheetRow> rows)
    {
        if (rows.Count == 0)
        {
            throw new FileRefusedException("Tệp không có dòng nào. Dùng tệp mẫu của cổng.");
        }

        var places = Headings.Select(heading => PlaceOf(rows[0], heading)).ToList();
        var missing = Compulsory.Where(index => places[index] is null).Select(index => $"“{Headings[index]}”").ToList();
        if (missing.Count > 0)
        {
            throw new FileRefusedException($"Dòng đầu của trang tính thiếu cột {string.Join(", ", missing)}. Dùng tệp mẫu của cổng.");
        }

        return rows.Count == 1
            ? throw new FileRefusedException("Tệp chỉ có dòng tiêu đề, chưa có thôn nào.")
            : [.. rows.Skip(1).Select(row => new ImportLine(
                row.Number, Text(row, places[0]), Text(row, places[1]), Text(row, places[2]), Text(row, places[3]), Day(row, places[4]), Text(row, places[5])))];
    }

    public static string ToJson(IEnumerable<ImportLine> lines) => JsonSerializer.Serialize(lines, Json);

    /// <summary>Null when the text is not what a preview holds.</summary>
    public static IReadOnlyList<ImportLine>? FromJson(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) || JsonSerializer.Deserialize<List<ImportLine>>(text, Json) is not { Count: > 0 and <= MostRows } lines || lines.Exists(line => line is null) ? null : lines;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int? PlaceOf(SheetRow head, string heading) =>
        head.Cells.Where(cell => VietnameseText.Fold(cell.Value.Text.Trim()) == VietnameseText.Fold(heading)).Select(cell => (int?)cell.Key).Min();

    private static string? Text(SheetRow row, int? place) =>
        place is not { } column || !row.Cells.TryGetValue(column, out var cell) ? null
        : cell.IsNumber && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? VietnameseFormat.Number(number)
        : CleanText.Clean(cell.Text) is { } text ? text.Length <= LongestText ? text : text[..LongestText]
        : null;

    /// <summary>Excel keeps a day as the number of days since 1900.</summary>
    private static string? Day(SheetRow row, int? place) =>
        place is { } column && row.Cells.TryGetValue(column, out var cell) && cell.IsNumber
            && double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days is >= 1 and < 100_000
            ? VietnameseFormat.Date(DateOnly.FromDateTime(DateTime.FromOADate(days)))
            : Text(row, place);
}
