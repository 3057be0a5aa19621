using System.Globalization;
using System.Text.RegularExpressions;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// Moves the year in a text that is copied to another year: "năm 2022", "quý I/2022", "tháng 6/2022", "31/12/2022" after a word for a deadline. Dates of
/// documents ("Quyết định … ngày 08/3/2022") stay as they are; the copy is to be confirmed in any case.
/// </summary>
public static partial class YearWords
{
    public static string Move(string text, int from, int to) =>
        Year().Replace(text, match => match.Groups["year"].Value == from.ToString(CultureInfo.InvariantCulture)
            ? match.Groups["words"].Value + to.ToString(CultureInfo.InvariantCulture)
            : match.Value);

    public static string? MoveOrNull(string? text, int from, int to) => text is null ? null : Move(text, from, to);

    [GeneratedRegex(@"(?<words>(?<!tháng\s+\d{1,2}\s+)(?:năm\s+|quý\s+[IV1-4]+\s*/\s*|tháng\s+\d{1,2}\s*/\s*|(?:trước|đến|chậm nhất|hạn)\s+(?:ngày\s+)?\d{1,2}/\d{1,2}/))(?<year>\d{4})(?![\d/-])", RegexOptions.IgnoreCase)]
    private static partial Regex Year();
}
