using TamKy.NTM.Web.Features.Shared;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.AllocationImport;

/// <summary>A decision on money as a row of the file says it, in the words of the form. Checked anew whenever it comes, from a file or from the preview.</summary>
/// <param name="Number">Of the row in the file.</param>
public sealed record AllocationLine(
    int Number, string? Year, string? Unit, string? Source, string? Capital, string? Kind, string? Amount, string? Decision, string? Date, string? Content, string? Criteria)
{
    public const int MostRows = 1_000;

    /// <summary>Headings of the template, in their order; in a file they may stand in any. The last may be missing.</summary>
    public static IReadOnlyList<string> Headings { get; } =
        ["Năm", "Đơn vị", "Nguồn vốn", "Loại vốn", "Loại quyết định", "Số tiền (đồng)", "Số quyết định", "Ngày quyết định", "Nội dung", "Tiêu chí"];

    /// <exception cref="FileRefusedException">There are no headings of the template.</exception>
    public static IReadOnlyList<AllocationLine> Of(IReadOnlyList<SheetRow> rows)
    {
        if (rows.Count == 0)
        {
            throw new FileRefusedException("Tệp không có dòng nào. Dùng tệp mẫu của cổng.");
        }

        var places = Headings.Select(rows[0].PlaceOf).ToList();
        var missing = Headings.Take(Headings.Count - 1).Where((_, index) => places[index] is null).Select(heading => $"“{heading}”").ToList();
        if (missing.Count > 0)
        {
            throw new FileRefusedException($"Dòng đầu của trang tính thiếu cột {string.Join(", ", missing)}. Dùng tệp mẫu của cổng.");
        }

        return rows.Count == 1
            ? throw new FileRefusedException("Tệp chỉ có dòng tiêu đề, chưa có quyết định nào.")
            : [.. rows.Skip(1).Select(row => new AllocationLine(
                row.Number, row.Text(places[0]), row.Text(places[1]), row.Text(places[2]), row.Text(places[3]), row.Text(places[4]), row.Text(places[5]), row.Text(places[6]),
                row.Day(places[7]), row.Text(places[8]), row.Raw(places[9])))];
    }

    public static string Pack(IEnumerable<AllocationLine> lines) => PreviewData.Pack(lines);

    /// <summary>Null when the text is not what a preview holds.</summary>
    public static IReadOnlyList<AllocationLine>? Unpack(string? packed) =>
        PreviewData.Unpack<List<AllocationLine>>(packed) is { Count: > 0 and <= MostRows } lines && !lines.Exists(line => line is null) ? lines : null;
}
