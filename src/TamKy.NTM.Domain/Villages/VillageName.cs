using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Villages;

/// <summary>Names of villages as lists write them: with the word for the kind in front, compared without marks and capitals.</summary>
public static class VillageName
{
    private static readonly string[] Kinds = ["Thôn", "Làng", "Khối phố", "Tổ dân phố"];

    /// <summary>The name as it is kept: "Thôn Quý Thượng" for "quý thượng" typed without the word.</summary>
    /// <exception cref="RuleException">There is none, or it is too long.</exception>
    public static string Check(string? typed)
    {
        if (CleanText.Clean(typed)?.Replace('\n', ' ') is not { } name || !name.Any(char.IsLetterOrDigit))
        {
            throw new RuleException("Chưa ghi tên thôn.");
        }

        name = string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var kind = KindOf(name);
        name = kind is null ? $"{Kinds[0]} {name}" : kind + name[kind.Length..];
        return name.Length <= VillageLimits.Name ? name : throw new RuleException($"Tên thôn dài quá {VillageLimits.Name} ký tự.");
    }

    /// <summary>What two spellings of one name have in common.</summary>
    public static string Key(string name) => VietnameseText.Fold(name);

    /// <summary>A code that no other unit has: THON-TAMPHU-QUYTHUONG, with a number behind it where that is taken.</summary>
    public static string NewCode(string communeCode, string name, IReadOnlySet<string> taken)
    {
        var commune = communeCode[(communeCode.IndexOf('-', StringComparison.Ordinal) + 1)..];
        var kind = KindOf(name) ?? string.Empty;
        var place = string.Concat(VietnameseText.Fold(name[kind.Length..]).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        var code = $"THON-{commune}-{place}";
        code = code.Length > 56 ? code[..56] : code;
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? code : $"{code}-{number}").First(candidate => !taken.Contains(candidate));
    }

    /// <summary>The word in front, typed with marks or without.</summary>
    private static string? KindOf(string name) =>
        Kinds.FirstOrDefault(word => VietnameseText.Fold(name).StartsWith(VietnameseText.Fold(word) + " ", StringComparison.Ordinal));
}
