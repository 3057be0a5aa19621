using System.Text.RegularExpressions;
using TamKy.NTM.Tests.Kit.Word;
using static TamKy.NTM.Tests.Kit.Rules.Rule;

namespace TamKy.NTM.Tests.Kit.Rules;

/// <summary>Appendices: NĐ 30, Phụ lục I, III.1; period, unit and author of the figures by the rules of the office.</summary>
internal static partial class AppendixRules
{
    public static IEnumerable<string> Check(WordFile word)
    {
        var titles = word.Paragraphs.Where(paragraph => paragraph.Place.Table is null && Label().IsMatch(paragraph.Text)).ToList();
        var labels = titles.Select((_, index) => $"Phụ lục {TamKy.NTM.Domain.Text.VietnameseFormat.Roman(index + 1)}");
        return
        [
            .. Holds(
                "III.1.b numbered I, II, III",
                titles.Select(title => title.Text).SequenceEqual(labels),
                string.Join(", ", titles.Select(title => title.Text))),
            .. Holds(
                "each appendix is a section",
                titles.Select(title => title.Place.Section).SequenceEqual(Enumerable.Range(1, word.Sections.Count - 1)),
                titles.Count),
            .. titles.SelectMany(title => Appendix(word, title)),
        ];
    }

    private static IEnumerable<string> Appendix(WordFile word, WordParagraph title)
    {
        var section = word.Paragraphs.Where(paragraph => paragraph.Place.Section == title.Place.Section && paragraph.Place.Table is null).ToList();
        var (name, attached) = (section[1], section[2]);
        var rule = word.RuleBelow(attached);
        var text = string.Join(' ', section.Select(paragraph => paragraph.Text));
        return
        [
            .. Holds("III.1.b label 14 bold centred, on its own line", section[0] == title && title.Is(14, 14, true, false, "center"), title.Text),
            .. Holds("III.1.b name 13–14 bold capitals centred", name.Is(13, 14, true, false, "center") && IsCapital(name.Text), name.Text),
            .. Holds(
                "III.1.c kèm theo 13–14 italic centred",
                attached.Text.StartsWith("(Kèm theo", StringComparison.Ordinal) && attached.Is(13, 14, false, true, "center"),
                attached.Text),
            .. Holds("rule below kèm theo, 1/3 to 1/2", rule is { } length && Between(length / attached.Lines.Max(line => line.Width), 0.328, 0.505), rule),
            .. new[] { "ĐVT", "Kỳ", "Đơn vị lập" }.SelectMany(word => Holds(
                $"{title.Text} names its {word}",
                text.Contains(word, StringComparison.Ordinal),
                text)),
        ];
    }

    [GeneratedRegex("^Phụ lục [IVXLC]+$")]
    private static partial Regex Label();
}
