using TamKy.NTM.Tests.Kit.Word;
using static TamKy.NTM.Tests.Kit.Rules.Rule;

namespace TamKy.NTM.Tests.Kit.Rules;

/// <summary>Recipients and signer side by side: NĐ 30, Phụ lục I, II.7 and II.9.</summary>
internal static class SignatureRules
{
    private const int LeastRoom = 50 * 20;

    public static IEnumerable<string> Check(WordFile word)
    {
        var title = word.Paragraphs.FirstOrDefault(paragraph => paragraph.Text == "Nơi nhận:");
        if (title?.Place.Table is not { } index || word.Tables[index].Rows is not [{ Cells: [var left, var right] } row])
        {
            return ["II.9.d Nơi nhận beside the signer in one row: missing"];
        }

        return
        [
            .. Recipients(title, left),
            .. Signer(right),
            .. Holds("the signature cannot be split", row.CantSplit),
            .. Holds("the last sentence stays with the signature", BodyRules.Body(word)[^1].KeepNext),
        ];
    }

    private static IEnumerable<string> Recipients(WordParagraph title, WordCell cell)
    {
        var list = cell.Paragraphs.Where(paragraph => paragraph != title && paragraph.Text.Length > 0).ToList();
        return
        [
            .. Holds("II.9.d Nơi nhận 12 bold italic at the left", title.Is(12, 12, true, true, "left") && title.Left == 0),
            .. ForEach(
                "II.9.d list 11 upright with dash",
                list,
                item => item.Lines.All(line => line.Is(11, 11, false, false)) && item.Text.StartsWith("- ", StringComparison.Ordinal),
                item => item.Text),
            .. ForEach("II.9.d each line fits", list.SelectMany(item => item.Lines), line => line.Width <= list[0].Room + 1, line => line.Text),
            .. Holds(
                "II.9.d ; after each, Lưu: VT with . at the end",
                list.Count > 0 && list.SkipLast(1).All(item => item.EndsWith(";")) && list[^1].StartsWith("- Lưu: VT") && list[^1].EndsWith("."),
                list.Count == 0 ? null : list[^1].Text),
        ];
    }

    private static IEnumerable<string> Signer(WordCell cell)
    {
        var named = cell.Paragraphs.Where(paragraph => paragraph.Text.Length > 0).ToList();
        var room = cell.Paragraphs.Where(paragraph => paragraph.Text.Length == 0 && paragraph.LineRule == "atLeast").Sum(paragraph => paragraph.LineHeight);
        return
        [
            .. ForEach("II.7 signer 13–14 bold centred", named, paragraph => paragraph.Is(13, 14, true, false, "center"), paragraph => paragraph.Text),
            .. Holds(
                "II.7 authority in capitals, not a deputy first",
                named.Count > 0 && IsCapital(named[0].Text) && !named[0].Text.StartsWith("PHÓ ", StringComparison.Ordinal),
                named.Count == 0 ? null : named[0].Text),
            .. Holds("room for the signature that a picture can widen", room >= LeastRoom, room),
        ];
    }
}
