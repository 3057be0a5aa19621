using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TamKy.NTM.Domain.Text;

/// <summary>
/// What every typed text goes through before it is kept: one way of composing Vietnamese letters (NFC), so that the same word is the same text
/// whatever the keyboard; nothing invisible; no spaces at the ends of lines; at most one empty line in a row.
/// </summary>
public static partial class CleanText
{
    /// <summary>The clean text; null when nothing is left.</summary>
    public static string? Clean(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        // Letters are composed last: something invisible may have stood between a letter and its mark.
        var lines = Visible(typed).Normalize(NormalizationForm.FormC).Split('\n').Select(line => line.TrimEnd());
        var text = ExtraNewlines().Replace(string.Join('\n', lines), "\n\n").Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Visible(string typed)
    {
        var text = new StringBuilder(typed.Length);
        foreach (var rune in WellFormedText.Runes(typed.Replace("\r\n", "\n", StringComparison.Ordinal)))
        {
            // Word pastes a line break inside a paragraph as a vertical tab.
            if (rune.Value is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029)
            {
                text.Append('\n');
            }
            else if (rune.Value == '\t')
            {
                text.Append(' ');
            }
            else if (!IsInvisible(rune))
            {
                text.Append(rune);
            }
        }

        return text.ToString();
    }

    /// <summary>Control characters, and the format characters: zero-width ones, bidirectional ones, soft hyphen, byte order mark.</summary>
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex ExtraNewlines();
}
