using System.Text.RegularExpressions;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Evidence;

/// <summary>The name a file was sent with, made harmless: no path, nothing invisible, nothing that a file system or a header takes for more than a name.</summary>
public static partial class EvidenceFileName
{
    private const string Unnamed = "tai-lieu";

    public static string Clean(string? sent)
    {
        var name = Unsafe().Replace(CleanText.Clean(LastStep().Match(sent ?? string.Empty).Value) ?? string.Empty, " ");
        name = Spaces().Replace(name, " ").TrimStart(' ').TrimEnd(' ', '.');
        var extension = Extension().Match(name).Value;
        var stem = name[..^extension.Length].Trim(' ', '.');
        if (stem.Length > EvidenceFile.FileNameLength - extension.Length)
        {
            stem = stem[..(EvidenceFile.FileNameLength - extension.Length)];
            stem = char.IsHighSurrogate(stem[^1]) ? stem[..^1] : stem;
        }

        return (stem.Length == 0 ? Unnamed : stem) + extension;
    }

    [GeneratedRegex(@"[^/\\]*\z", RegexOptions.Singleline)]
    private static partial Regex LastStep();

    [GeneratedRegex("""[<>:"|?*%;\n]""")]
    private static partial Regex Unsafe();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\.[A-Za-z0-9]{1,8}\z")]
    private static partial Regex Extension();
}
