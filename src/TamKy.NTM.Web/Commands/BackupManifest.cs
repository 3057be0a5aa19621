using System.Security.Cryptography;
using System.Text.Json;

namespace TamKy.NTM.Web.Commands;

/// <summary>
/// The list of what an archive must hold, by SHA-256. The archive's comment carries the hash of the list, so that neither a file nor the list can change
/// unnoticed.
/// </summary>
internal sealed record BackupManifest(DateTime At, IReadOnlyDictionary<string, string> Hashes)
{
    public const string Name = "manifest.json";
    public const string Database = "ntm.db";
    public const string FilesFolder = "files/";

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static BackupManifest? Parse(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static async Task<string> HashAsync(Stream content, CancellationToken ct) => Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
}
