using TamKy.NTM.Tests.Kit.Word;
using static TamKy.NTM.Tests.Kit.Rules.Rule;

namespace TamKy.NTM.Tests.Kit.Rules;

/// <summary>Paper, margins, font and page numbers: NĐ 30, Phụ lục I, I.1–I.7.</summary>
internal static class PageRules
{
    private const string Fonts = "Times New Roman|Times New Roman|Times New Roman|Times New Roman|";

    public static IEnumerable<string> Check(WordFile word) =>
    [
        .. word.Sections.SelectMany(Section),
        .. ForEach("I.4 Times New Roman in all four slots, no theme", Runs(word), run => run.Fonts == Fonts, run => run.Fonts),
        .. ForEach("I.4 black", Runs(word), run => run.Colour is "auto" or "000000", run => run.Colour),
        .. ForEach("language vi-VN", Runs(word), run => run.Language == "vi-VN", run => run.Language),
        .. Holds("no theme part", !word.PartNames.Any(name => name.Contains("theme", StringComparison.Ordinal))),
        .. Holds(
            "no macros or embedded objects",
            !word.PartNames.Any(name => name.Contains("vba", StringComparison.OrdinalIgnoreCase) || name.Contains("embeddings", StringComparison.Ordinal))),
        .. Holds("title and creator", Properties(word).All(text => text.Length > 0) && Properties(word).Count == 2, string.Join(", ", Properties(word))),
        .. Holds("compatibility mode 15", Mode(word) == "15", Mode(word)),
    ];

    private static IEnumerable<string> Section(WordSheet section)
    {
        var name = $"section {section.Index + 1}";
        var (shorter, longer) = (Math.Min(section.Width, section.Height), Math.Max(section.Width, section.Height));
        var number = section.Header.Where(paragraph => paragraph.HasPageField).ToList();
        return
        [
            .. Holds($"I.1 A4 ({name})", Math.Abs(shorter - 11906) < 10 && Math.Abs(longer - 16838) < 10, (section.Width, section.Height)),
            .. Holds($"I.2 orientation agrees with size ({name})", section.Width > section.Height == (section.Orientation == "landscape"), section.Orientation),
            .. Margin(section, "top", 20, 25), .. Margin(section, "bottom", 20, 25), .. Margin(section, "left", 30, 35), .. Margin(section, "right", 15, 20),
            .. Holds(
                $"I.7 page number: centred above, 13–14 upright ({name})",
                number is [{ Align: "center" } only] && only.Lines.All(line => line.Is(13, 14, false, false))),
            .. Holds($"I.7 page number 10 mm from the edge ({name})", Between(Millimetres(section.Margin("header")), 9.9, 10.1), section.Margin("header")),
            .. Holds($"I.7 no number on the first page ({name})", section.HasTitlePage && section.FirstHeader is [{ HasPageField: false, Text: "" }]),
            .. Holds($"III.1.đ an appendix is numbered from 1 ({name})", section.Index == 0 || section.Start == 1, section.Start),
        ];
    }

    private static IEnumerable<string> Margin(WordSheet section, string side, double low, double high) =>
        Holds(
            $"I.3 {side} margin (section {section.Index + 1})",
            Between(Millimetres(section.Margin(side)), low - 0.01, high + 0.01),
            Millimetres(section.Margin(side)));

    private static IEnumerable<WordRun> Runs(WordFile word) => word.AllParagraphs.SelectMany(paragraph => paragraph.Lines).SelectMany(line => line.Runs);

    private static List<string> Properties(WordFile word) =>
        [.. word.Part("docProps/core.xml").Root!.Elements().Where(element => element.Name.LocalName is "title" or "creator").Select(element => element.Value)];

    private static string? Mode(WordFile word) => word.Part("word/settings.xml").Descendants(WordXml.W + "compatSetting")
        .Where(setting => setting.Value("name") == "compatibilityMode").Select(setting => setting.Value()).SingleOrDefault();
}
