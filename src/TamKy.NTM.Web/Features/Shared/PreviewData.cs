using System.IO.Compression;
using System.Text.Json;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>
/// What a preview of a file carries to the next step in a hidden field: packed, so that thousands of rows fit into a form. Whoever unpacks it checks it as if
/// it were a new file, since anybody may send anything.
/// </summary>
public static class PreviewData
{
    /// <summary>Of a packed field; more is no preview that the portal made.</summary>
    public const int MostPacked = 6 * 1024 * 1024;

    private const int MostUnpacked = 8 * 1024 * 1024;

    public static string Pack<T>(T preview)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(brotli, preview);
        }

        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>Null when it is not what <see cref="Pack"/> gave.</summary>
    public static T? Unpack<T>(string? packed)
        where T : class
    {
        var bytes = new byte[(packed?.Length ?? 0) + 3];
        if (string.IsNullOrEmpty(packed) || !Convert.TryFromBase64String(packed, bytes, out var length))
        {
            return null;
        }

        try
        {
            using var brotli = new BrotliStream(new MemoryStream(bytes, 0, length), CompressionMode.Decompress);
            var room = new byte[MostUnpacked + 1];
            var read = brotli.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
            return read <= MostUnpacked ? JsonSerializer.Deserialize<T>(room.AsSpan(0, read)) : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException or JsonException)
        {
            return null;
        }
    }
}
