using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TamKy.NTM.Domain.Text;

/// <summary>Vietnamese text without its marks: for searching, where people type "tam ngoc", and for names of files.</summary>
public static partial class VietnameseText
{
    private const int LongestFileName = 80;

    /// <summary>Lower case without marks, đ as d: "Tam Ngọc" and "TAM NGOC" are both "tam ngoc".</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in WellFormedText.Runes(text))
        {
            folded.Append(Rune.ToLowerInvariant(rune));
        }

        var decomposed = folded.ToString().Normalize(NormalizationForm.FormD);
        folded.Clear();
        foreach (var letter in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(letter == 'đ' ? 'd' : letter);
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// A name that every system and mail program keeps, without extension: "Báo cáo tháng 6/2022" is "bao-cao-thang-6-2022".
    /// </summary>
    public static string FileName(string title)
    {
        var name = Unsafe().Replace(Fold(title), "-").Trim('-');
        if (name.Length > LongestFileName)
        {
            name = name[..LongestFileName].TrimEnd('-');
        }

        return name.Length == 0 || ReservedByWindows().IsMatch(name) ? $"tai-lieu-{name}".TrimEnd('-') : name;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Unsafe();

    [GeneratedRegex(@"\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\z")]
    private static partial Regex ReservedByWindows();
}
