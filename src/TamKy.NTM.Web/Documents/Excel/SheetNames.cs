using System.Buffers;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>Names of sheets as Excel accepts them: at most 31 characters, none of : \ / ? * [ ], no apostrophe at the ends, no name twice.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Unnamed = "Trang tính";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(":\\/?*[]");

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string Next(string wanted)
    {
        var letters = OfficialText.Clean(wanted).Select(letter => Forbidden.Contains(letter) || char.IsControl(letter) ? '-' : letter);
        var name = Cut(string.Concat(letters), Longest);
        name = name.Length == 0 ? Unnamed : name;
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            var suffix = $" ({number})";
            unique = Cut(name, Longest - suffix.Length) + suffix;
        }

        return unique;
    }

    private static string Cut(string name, int length) => name.Trim(' ', '\'')[..Math.Min(length, name.Trim(' ', '\'').Length)].Trim(' ', '\'');
}
