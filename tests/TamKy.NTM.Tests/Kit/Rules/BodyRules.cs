using System.Text.RegularExpressions;
using TamKy.NTM.Tests.Kit.Word;
using static TamKy.NTM.Tests.Kit.Rules.Rule;

namespace TamKy.NTM.Tests.Kit.Rules;

/// <summary>Addressees, bases and the text: NĐ 30, Phụ lục I, II.6 and II.9.</summary>
internal static partial class BodyRules
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    public static IEnumerable<string> Check(WordFile word)
    {
        var body = Body(word);
        var bases = body.Where(paragraph => paragraph.Lines.All(line => line.Is(1, 99, false, true)) && paragraph.Align == "both").ToList();
        var headings = body.Where(paragraph => paragraph.Lines.All(line => line.Is(1, 99, true, false)) && paragraph.Align == "both").ToList();
        var text = body.Where(paragraph => paragraph.Align == "both").Except(headings).ToList();
        return
        [
            .. Addressees(body),
            .. Holds(
                "II.6.a căn cứ end with ; and the last with .",
                bases.Count == 0 || (bases.SkipLast(1).All(item => item.Text.EndsWith(';')) && bases[^1].Text.EndsWith('.'))),
            .. Holds("II.6.e there is text", text.Count > bases.Count),
            .. ForEach(
                "II.6.e size 13–14",
                text.Concat(headings).SelectMany(paragraph => paragraph.Lines).SelectMany(line => line.Runs),
                run => Between(run.Size, 13, 14),
                run => run.Size),
            .. ForEach(
                "II.6.e first line 1 or 1,27 cm",
                text,
                paragraph => paragraph.Left == 0 && (Math.Abs(paragraph.FirstLine - 720) <= 8 || Math.Abs(paragraph.FirstLine - 567) <= 8),
                paragraph => paragraph.FirstLine),
            .. ForEach("II.6.e at least 6 pt between paragraphs", text, paragraph => paragraph.Before + paragraph.After >= 120, paragraph => paragraph.After),
            .. ForEach(
                "II.6.e line spacing 1 to 1,5",
                text,
                paragraph => paragraph.LineRule == "auto" && Between(paragraph.LineHeight, 239, 361),
                paragraph => paragraph.LineHeight),
            .. ForEach("text stands justified", body.Where(IsSentence), paragraph => paragraph.Align == "both", paragraph => paragraph.Text),
            .. Headings(headings),
            .. Sequence(body, headings),
            .. Holds(
                "./. ends the body, once",
                body[^1].EndsWith("./.") && word.Paragraphs.Count(paragraph => paragraph.Text.Contains("./.", StringComparison.Ordinal)) == 1,
                body[^1].Text),
        ];
    }

    /// <summary>What stands between the letterhead and the table of signatures, outside tables.</summary>
    public static List<WordParagraph> Body(WordFile word) =>
        [
            .. word.Paragraphs
                .TakeWhile(paragraph => paragraph.Text != "Nơi nhận:")
                .Where(paragraph => paragraph.Place.Table is null && paragraph.Text.Length > 0)
                .Skip(2),
        ];

    private static bool IsSentence(WordParagraph paragraph) =>
        paragraph.EndsWith(".") && !paragraph.StartsWith("- ") && !paragraph.StartsWith("Kính gửi");

    private static IEnumerable<string> Addressees(List<WordParagraph> body)
    {
        var head = body.FirstOrDefault(paragraph => paragraph.Text.StartsWith("Kính gửi:", StringComparison.Ordinal));
        if (head is null)
        {
            return [];
        }

        var names = body.SkipWhile(paragraph => paragraph != head).Skip(1).TakeWhile(paragraph => paragraph.StartsWith("- ")).ToList();
        var several = head.Text == "Kính gửi:";
        return
        [
            .. ForEach(
                "II.9.d kính gửi 13–14 upright",
                names.Append(head),
                paragraph => paragraph.Lines.All(line => line.Is(13, 14, false, false)),
                paragraph => paragraph.Text),
            .. Holds("II.9.d one addressee beside, several below", several ? names.Count >= 2 : names.Count == 0, names.Count),
            .. Holds(
                "II.9.d addressees end with ; and the last with .",
                names.SkipLast(1).All(name => name.Text.EndsWith(';')) && names.TakeLast(1).All(name => name.Text.EndsWith('.'))),
        ];
    }

    private static IEnumerable<string> Headings(List<WordParagraph> headings)
    {
        var parts = headings.Where(paragraph => Roman().IsMatch(paragraph.Text)).ToList();
        var numbers = headings.Except(parts).Select(paragraph => paragraph.Text.Split('.')[0]).ToList();
        var expected = parts.Select((_, index) => TamKy.NTM.Domain.Text.VietnameseFormat.Roman(index + 1));
        return
        [
            .. Holds(
                "II.6.đ mục I. II. in sequence",
                parts.Select(paragraph => paragraph.Text.Split('.')[0]).SequenceEqual(expected),
                string.Join(' ', parts.Select(paragraph => paragraph.Text))),
            .. ForEach("II.6.đ mục in capitals", parts, paragraph => IsCapital(paragraph.Text), paragraph => paragraph.Text),
            .. ForEach("II.6.đ khoản has a number", numbers, number => int.TryParse(number, out _), number => number),
            .. ForEach("headings stay with what follows", headings, paragraph => paragraph.KeepNext, paragraph => paragraph.Text),
        ];
    }

    private static IEnumerable<string> Sequence(List<WordParagraph> body, List<WordParagraph> headings)
    {
        var next = 0;
        foreach (var paragraph in body)
        {
            if (headings.Contains(paragraph))
            {
                next = 0;
            }
            else if (Item().Match(paragraph.Text) is { Success: true } item)
            {
                if (item.Value[0] != Letters[next++])
                {
                    return [$"II.6.đ điểm a) b) c) d) đ) in sequence: {paragraph.Text}"];
                }
            }
        }

        return [];
    }

    [GeneratedRegex(@"^[IVXLC]+\. ")]
    private static partial Regex Roman();

    [GeneratedRegex(@"^[a-zđ]\) ")]
    private static partial Regex Item();
}
