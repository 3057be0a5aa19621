using TamKy.NTM.Tests.Kit.Word;
using static TamKy.NTM.Tests.Kit.Rules.Rule;

namespace TamKy.NTM.Tests.Kit.Rules;

/// <summary>Cells 1 to 5 of the layout: NĐ 30, Phụ lục I, II.1–II.5.</summary>
internal static class LetterheadRules
{
    private const double LeastRule = (1 / 3.0) - 0.005;
    private const double LongestRule = 0.505;

    public static IEnumerable<string> Check(WordFile word)
    {
        var country = word.Paragraphs.FirstOrDefault(paragraph => paragraph.Text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        if (country?.Place.Table is not { } index)
        {
            return ["II.1 Quốc hiệu in a table: missing"];
        }

        var rows = word.Tables[index].Rows;
        return rows is [{ Cells.Count: 2 } names, { Cells.Count: 2 } numbers]
            ? [.. Country(word, country), .. Issuer(word, names.Cells[0]), .. Number(numbers), .. Title(word, index)]
            : ["II.1–II.4 letterhead of two rows and two columns: another shape"];
    }

    private static IEnumerable<string> Country(WordFile word, WordParagraph country)
    {
        var motto = word.Paragraphs.FirstOrDefault(paragraph => paragraph.Text == "Độc lập - Tự do - Hạnh phúc");
        var rule = motto is null ? null : word.RuleBelow(motto);
        return
        [
            .. Holds("II.1 Quốc hiệu at the right", country.Place.Cell == 1),
            .. Holds("II.1 Quốc hiệu 12–13 bold centred", country.Is(12, 13, true, false, "center")),
            .. Holds("II.1 Quốc hiệu on one line", country.Lines[0].Width <= country.Room + 1, country.Lines[0].Width),
            .. Holds("II.1 Tiêu ngữ 13–14 bold centred", motto?.Is(13, 14, true, false, "center") == true),
            .. Holds("II.1 rule as long as Tiêu ngữ", rule is { } length && Between(length / motto!.Lines[0].Width, 0.97, 1.03), rule),
        ];
    }

    private static IEnumerable<string> Issuer(WordFile word, WordCell cell)
    {
        var named = cell.Paragraphs.Where(paragraph => paragraph.Text.Length > 0).ToList();
        var issuer = named.Where(paragraph => paragraph.Lines.All(line => line.Is(12, 13, true, false))).ToList();
        var lines = issuer.SelectMany(paragraph => paragraph.Lines).ToList();
        return
        [
            .. Holds("II.2 cơ quan ban hành 12–13 bold", issuer.Count > 0),
            .. ForEach(
                "II.2 names of authorities 12–13 centred capitals",
                named,
                paragraph => IsCapital(paragraph.Text) && (paragraph.Is(12, 13, true, false, "center") || paragraph.Is(12, 13, false, false, "center")),
                paragraph => paragraph.Text),
            .. ForEach("II.2 each line fits", lines, line => line.Width <= issuer[0].Room + 1, line => line.Text),
            .. Short(word, "II.2 rule below the issuer", issuer.LastOrDefault(), lines),
        ];
    }

    private static IEnumerable<string> Number(WordRow row)
    {
        var (number, place) = (row.Cells[0].Paragraphs[0], row.Cells[1].Paragraphs[0]);
        return
        [
            .. Holds("II.3 số, ký hiệu 13 upright centred", number.Is(13, 13, false, false, "center")),
            .. Holds(
                "II.3 number or its placeholder, in one run",
                number.Lines[0].Runs.Count == 1 && (number.Text == "#SoKyHieuVanBan" || number.Text.StartsWith("Số: ", StringComparison.Ordinal)),
                number.Text),
            .. Holds("II.4 địa danh, thời gian 13–14 italic centred", place.Is(13, 14, false, true, "center")),
            .. Holds(
                "II.4 place or its placeholder, in one run",
                place.Lines[0].Runs.Count == 1 && (place.Text == "#DiaDiemNgayBanHanh" || place.Text.Contains(", ngày ", StringComparison.Ordinal)),
                place.Text),
        ];
    }

    private static IEnumerable<string> Title(WordFile word, int letterhead)
    {
        var below = word.Paragraphs.SkipWhile(paragraph => paragraph.Place.Table == letterhead).Where(paragraph => paragraph.Text.Length > 0).Take(2).ToList();
        return
        [
            .. ForEach(
                "II.5 tên loại, trích yếu 13–14 bold centred",
                below,
                paragraph => paragraph.Is(13, 14, true, false, "center"),
                paragraph => paragraph.Text),
            .. Holds("II.5 tên loại in capitals", IsCapital(below[0].Text), below[0].Text),
            .. ForEach("II.5 trích yếu fits", below[1].Lines, line => line.Width <= below[1].Room, line => line.Text),
            .. Short(word, "II.5 rule below trích yếu", below[1], below[1].Lines),
        ];
    }

    private static IEnumerable<string> Short(WordFile word, string name, WordParagraph? above, IReadOnlyList<WordLine> lines)
    {
        var rule = above is null ? null : word.RuleBelow(above);
        return Holds(name + ", 1/3 to 1/2", rule is { } length && Between(length / lines.Max(line => line.Width), LeastRule, LongestRule), rule);
    }
}
