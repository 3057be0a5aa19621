using TamKy.NTM.Web.Features.Shared;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.VillageImport;

/// <summary>A row of the list as it was sent: texts, numbers and dates written the Vietnamese way. Checked anew whenever it comes, from a file or from the preview.</summary>
/// <param name="Number">Of the row in the file.</param>
public sealed record ImportLine(int Number, string? Name, string? Commune, string? Households, string? Population, string? From, string? Source)
{
    public const int MostRows = 1_000;

    private const int Name0 = 0;

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

        var places = Headings.Select(heading => rows[0].PlaceOf(heading)).ToList();
        var missing = Compulsory.Where(index => places[index] is null).Select(index => $"“{Headings[index]}”").ToList();
        if (missing.Count > 0)
        {
            throw new FileRefusedException($"Dòng đầu của trang tính thiếu cột {string.Join(", ", missing)}. Dùng tệp mẫu của cổng.");
        }

        return rows.Count == 1
            ? throw new FileRefusedException("Tệp chỉ có dòng tiêu đề, chưa có thôn nào.")
            : [.. rows.Skip(1).Select(row => new ImportLine(
                row.Number, row.Text(places[0]), row.Text(places[1]), row.Text(places[2]), row.Text(places[3]), row.Day(places[4]), row.Text(places[5])))];
    }

    public static string Pack(IEnumerable<ImportLine> lines) => PreviewData.Pack(lines);

    /// <summary>Null when the text is not what a preview holds.</summary>
    public static IReadOnlyList<ImportLine>? Unpack(string? packed) =>
        PreviewData.Unpack<List<ImportLine>>(packed) is { Count: > 0 and <= MostRows } lines && !lines.Exists(line => line is null) ? lines : null;
}
