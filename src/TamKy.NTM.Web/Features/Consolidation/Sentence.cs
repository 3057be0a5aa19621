using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Puts what units wrote into sentences of the Office: without closing signs, with the first letter as its place asks.</summary>
public static class Sentence
{
    /// <summary>Without spaces and closing signs at its end.</summary>
    public static string Body(string text) => text.Trim().TrimEnd('.', ';', ',', ' ');

    /// <summary>Words that often begin a line before a name without being part of it.</summary>
    private static readonly string[] CommonWords =
        ["Xã", "Phường", "Thôn", "Các", "Cả", "Phòng", "Trường", "Tuyến", "Đường", "Nhờ", "Mời", "Giao", "Cùng", "Với", "Gửi", "Xin"];

    /// <summary>With a small first letter, unless it begins a name or an abbreviation: "Tam Ngọc họp", "UBND xã".</summary>
    public static string Lower(string text)
    {
        var words = text.Split(' ', 3);
        var isName = words.Length > 1 && words[1].Length > 0 && char.IsUpper(words[1][0]) && !CommonWords.Contains(words[0]);
        var isAbbreviation = words[0].Length > 1 && words[0].Skip(1).Any(char.IsUpper);
        return text.Length == 0 || isName || isAbbreviation ? text : VietnameseFormat.InSentence(text);
    }

    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpper(text[0], VietnameseFormat.Culture) + text[1..];
}
