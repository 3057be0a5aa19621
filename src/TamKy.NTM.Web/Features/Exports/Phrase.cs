using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>What people typed, fitted into sentences of an official document.</summary>
internal static class Phrase
{
    /// <summary>Without closing sign and without doubled spaces, to go on after it.</summary>
    public static string Clause(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ',', ':', ' ');

    /// <summary>Closed by a full stop, unless it ends with a sign of its own.</summary>
    public static string Sentence(string text) => Clause(text) is var clause && clause.Length > 0 && clause[^1] is '!' or '?' or '…' ? clause : clause + ".";

    /// <summary>"xã Tam Ngọc" for "Xã Tam Ngọc". For names that the portal knows; what people typed may begin with a proper name.</summary>
    public static string Lower(string text) => text.Length == 0 ? text : text[..1].ToLower(VietnameseFormat.Culture) + text[1..];
}
