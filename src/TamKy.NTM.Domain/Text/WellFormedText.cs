using System.Text;

namespace TamKy.NTM.Domain.Text;

/// <summary>Text that can be normalized and written as XML: half of a surrogate pair becomes U+FFFD, noncharacters go.</summary>
internal static class WellFormedText
{
    public static IEnumerable<Rune> Runes(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if ((rune.Value & 0xFFFE) != 0xFFFE)
            {
                yield return rune;
            }
        }
    }
}
