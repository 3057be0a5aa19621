using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Replaces the identifier that Skia draws by chance with one drawn from the content, so that equal documents are equal files and others are not.</summary>
internal static partial class DocumentId
{
    /// <summary>Lengths do not change, so that the offsets in the file stay valid.</summary>
    public static string Settle(string pdf)
    {
        var nameless = TrailerId().Replace(MetadataId().Replace(pdf, string.Empty), string.Empty);
        var hash = SHA256.HashData(Encoding.Latin1.GetBytes(nameless));
        var id = new Guid(hash.AsSpan(0, 16));
        return TrailerId().Replace(MetadataId().Replace(pdf, $"uuid:{id:D}"), $"<{id:N}>".ToUpperInvariant());
    }

    [GeneratedRegex("uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex MetadataId();

    [GeneratedRegex(@"<[0-9A-F]{32}>(?=( <[0-9A-F]{32}>)?\]>>\s+startxref)")]
    private static partial Regex TrailerId();
}
