using System.Text;
using CsvHelper;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.Statements;

/// <summary>Reads a statement that was sent: a workbook, judged by its content, or comma-separated values in UTF-8.</summary>
public static class StatementFile
{
    public const long MostBytes = 5 * 1024 * 1024;

    private const int MostColumns = 64;

    private const string Types = "Cổng nhận sao kê dạng Excel (.xlsx) hoặc CSV (UTF-8).";

    /// <exception cref="FileRefusedException">It is neither, or too large, or empty.</exception>
    public static StatementTable Read(IFormFile? sent)
    {
        if (sent is null || sent.Length == 0)
        {
            throw new FileRefusedException("Chưa chọn tệp, hoặc tệp trống.");
        }

        if (sent.Length > MostBytes)
        {
            throw new FileRefusedException($"Tệp lớn hơn {MostBytes / 1024 / 1024} MB. Xuất sao kê của một tháng rồi gửi lại.");
        }

        using var content = sent.OpenReadStream();
        var rows = Path.GetExtension(sent.FileName).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? Values(content) : Sheet(content, sent.FileName);
        return rows.Count > 1 ? StatementTable.Of(sent.FileName, rows) : throw new FileRefusedException("Tệp chưa có dòng thanh toán nào.");
    }

    private static IReadOnlyList<SheetRow> Sheet(Stream content, string name) =>
        FileCheck.Check(content, name) == FileType.Excel ? SheetReader.Read(content, StatementTable.MostRows) : throw new FileRefusedException(Types);

    private static List<SheetRow> Values(Stream content)
    {
        var rows = new List<SheetRow>();
        try
        {
            using var text = new StreamReader(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            using var reader = CsvReader.Create(text, new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true });
            while (reader.Read())
            {
                if (rows.Count == StatementTable.MostRows)
                {
                    throw new FileRefusedException($"Tệp có hơn {StatementTable.MostRows} dòng. Xuất sao kê của một tháng rồi gửi lại.");
                }

                var cells = Enumerable.Range(0, Math.Min(reader.FieldCount, MostColumns)).Select(column => (Column: column, Text: reader.GetString(column)))
                    .Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToDictionary(cell => cell.Column, cell => new SheetCell(cell.Text, IsNumber: false));
                if (cells.Values.Any(cell => cell.Text.Contains('\0', StringComparison.Ordinal)))
                {
                    throw new FileRefusedException($"Nội dung tệp không phải CSV. {Types}");
                }

                if (cells.Count > 0)
                {
                    rows.Add(new SheetRow((int)reader.LineNumber, cells));
                }
            }
        }
        catch (Exception damage) when (damage is DecoderFallbackException or CsvFormatException)
        {
            throw new FileRefusedException($"Tệp CSV không đọc được. Lưu lại dạng “CSV UTF-8” rồi gửi. {Types}");
        }

        return rows;
    }
}
