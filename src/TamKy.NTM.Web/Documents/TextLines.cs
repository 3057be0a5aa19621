namespace TamKy.NTM.Web.Documents;

/// <summary>Lines of large type that must not run over: names of authorities, titles. Widths in points.</summary>
public static class TextLines
{
    /// <summary>The lines as given, each one that is too long broken at its words into parts of about the same length.</summary>
    public static IReadOnlyList<string> Fit(IEnumerable<string> lines, double width, float size, bool bold = false, bool italic = false) =>
        [.. lines.Select(line => OfficialText.Clean(line).Trim()).Where(line => line.Length > 0).SelectMany(line => Break(line, width, size, bold, italic))];

    /// <summary>Width of the longest line.</summary>
    public static float Longest(IEnumerable<string> lines, float size, bool bold = false, bool italic = false) =>
        lines.Select(line => OfficialFonts.Width(line, size, bold, italic)).DefaultIfEmpty().Max();

    /// <summary>Length of the rule below the lines, 1/3 to 1/2 of the longest.</summary>
    public static double ShortRule(IEnumerable<string> lines, float size, bool bold = false, bool italic = false) =>
        Longest(lines, size, bold, italic) * OfficialLayout.ShortRule;

    private static List<string> Break(string line, double width, float size, bool bold, bool italic)
    {
        var parts = (int)Math.Ceiling(OfficialFonts.Width(line, size, bold, italic) / width);
        if (parts <= 1)
        {
            return [line];
        }

        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var even = OfficialFonts.Width(line, size, bold, italic) / parts;
        for (var target = even; target < width; target += size / 2)
        {
            var broken = Greedy(words, target, size, bold, italic);
            if (broken.Count <= parts)
            {
                return broken;
            }
        }

        return Greedy(words, width, size, bold, italic);
    }

    private static List<string> Greedy(string[] words, double width, float size, bool bold, bool italic)
    {
        var lines = new List<string>();
        foreach (var word in words)
        {
            if (lines.Count > 0 && OfficialFonts.Width(lines[^1] + " " + word, size, bold, italic) <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
