using System.Text;
using System.Text.RegularExpressions;
using TamKy.NTM.Tests.Kit.Word;
using static TamKy.NTM.Tests.Kit.Rules.Rule;

namespace TamKy.NTM.Tests.Kit.Rules;

/// <summary>How numbers, dates and signs are written: NĐ 30, Phụ lục I, and the practice of the office.</summary>
internal static class TextRules
{
    private static readonly (string Rule, string Pattern)[] Mistakes =
    [
        ("thousands with a dot", @"\b\d{1,3}(,\d{3}){2,}\b|\b\d{1,3},\d{3}(?= (đồng|triệu))"),
        ("groups of three from 10.000 up", @"(?<![\d./#-])\d{5,}(?![\d/])"),
        ("decimals with a comma", @"\b\d+\.\d{1,2}(?=%| ?(triệu|tỷ) đồng)"),
        ("no space before %", @"\d +%"),
        ("two digits for the day and for months 1 and 2", @"\bngày (\d/\d{1,2}|\d{2}/[12])/\d{4}"),
        ("no zero before months 3 to 9", @"\bngày \d{1,2}/0[3-9]/\d{4}|\btháng 0[3-9]\b"),
        ("quarters in Roman numbers", @"\b[Qq]uý [1-4]\b"),
        ("no space before a sign, no double sign", @"\w [,;:](?!\S*/)|;;|,,|\.\.(?!\.)"),
        ("no straight quotes", "\""),
        ("nothing left of a template", @"\{\{|\}\}|\bnull\b|\bNaN\b|undefined"),
        ("no double spaces", "[^ ] {2,}[^ ]"),
    ];

    public static IEnumerable<string> Check(WordFile word)
    {
        var lines = word.Paragraphs.SelectMany(paragraph => paragraph.Lines).Select(line => string.Concat(line.Runs.Select(run => run.Text))).ToList();
        var empty = word.Paragraphs.Zip(word.Paragraphs.Skip(1)).Count(pair => IsBlank(pair.First) && IsBlank(pair.Second));
        return
        [
            .. ForEach("Unicode NFC", lines, line => line.IsNormalized(NormalizationForm.FormC), line => line),
            .. Mistakes.SelectMany(mistake => ForEach(
                mistake.Rule,
                lines,
                line => !Regex.IsMatch(line, mistake.Pattern, RegexOptions.CultureInvariant),
                line => line)),
            .. Holds("no empty paragraphs as spacing", empty == 0, empty),
        ];
    }

    private static bool IsBlank(WordParagraph paragraph) => paragraph.Place.Table is null && paragraph.Text.Length == 0 && paragraph.Rule is null;
}
