using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>Recognises the row of headings of a programme's table and what its columns hold, by the words that offices use for them.</summary>
internal static class ColumnWords
{
    private const int RowsLookedAt = 30;

    /// <summary>In the order in which they are tried; "=" asks for the whole heading, the others for a part of it.</summary>
    private static readonly (ImportColumn Column, string[] Words)[] Rules =
    [
        (ImportColumn.Order, ["=stt", "=tt", "=so tt", "=so thu tu"]),
        (ImportColumn.Code, ["=ma", "=ma viec", "=ma so"]),
        (ImportColumn.Line, ["=dong"]),
        (ImportColumn.Clause, ["=muc", "=muc ctr", "=muc chuong trinh"]),
        (ImportColumn.DeadlineText, ["han bang loi"]),
        (ImportColumn.ClosedBy, ["hoan thanh khi"]),
        (ImportColumn.Coordinating, ["phoi hop"]),
        (ImportColumn.Lead, ["chu tri", "don vi thuc hien", "co quan thuc hien", "phan cong", "=don vi"]),
        (ImportColumn.Content, ["noi dung", "nhiem vu", "cong viec", "=viec"]),
        (ImportColumn.Recurrence, ["chu ky"]),
        (ImportColumn.Deadline, ["=han", "thoi gian", "thoi han", "han hoan thanh", "=tien do"]),
        (ImportColumn.Field, ["linh vuc"]),
        (ImportColumn.Criteria, ["tieu chi"]),
        (ImportColumn.Kind, ["=loai", "loai viec"]),
        (ImportColumn.Evidence, ["ho so", "san pham", "ket qua"]),
        (ImportColumn.Confidence, ["do tin cay"]),
        (ImportColumn.Source, ["=nguon"]),
        (ImportColumn.Inferred, ["suy ra"]),
        (ImportColumn.Note, ["ghi chu"]),
    ];

    /// <summary>Number of the row of headings, and what each column holds; null when no row reads like one.</summary>
    public static (int HeadRow, IReadOnlyDictionary<ImportColumn, int> Columns)? Find(RawFile.Table table)
    {
        var best = table.Rows.Take(RowsLookedAt).Select(row => (row.Number, Columns: Of(row))).Where(found => found.Columns.ContainsKey(ImportColumn.Content))
            .OrderByDescending(found => found.Columns.Count).ThenBy(found => found.Number).FirstOrDefault();
        return best.Columns is { Count: > 1 } columns ? (best.Number, columns) : null;
    }

    public static IReadOnlyDictionary<ImportColumn, int> Of(RawFile.Row row)
    {
        var columns = new Dictionary<ImportColumn, int>();
        foreach (var cell in row.Cells.OrderBy(cell => cell.Column))
        {
            var heading = string.Join(' ', VietnameseText.Fold(cell.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', ':', '*', ' ');
            if (Rules.Where(rule => !columns.ContainsKey(rule.Column) && rule.Words.Any(word => Fits(heading, word))).Select(rule => (ImportColumn?)rule.Column).FirstOrDefault() is { } column)
            {
                columns[column] = cell.Column;
            }
        }

        return columns;
    }

    private static bool Fits(string heading, string word) => word[0] == '=' ? heading == word[1..] : heading.Contains(word, StringComparison.Ordinal);
}
