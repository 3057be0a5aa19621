using System.IO.Compression;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>A set that was read, as the preview carries it to the next step: packed JSON in letters. It is checked again when it comes back.</summary>
internal static class PackedSet
{
    private const int MostUnpacked = 4 * 1024 * 1024;

    public static string Write(SetContent content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(SetJson.WriteCompact(content));
        }

        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>Null when it is not what the preview gave.</summary>
    public static SetContent? Read(string? packed)
    {
        var bytes = new byte[(packed?.Length ?? 0) + 3];
        if (packed is null || !Convert.TryFromBase64String(packed, bytes, out var length))
        {
            return null;
        }

        try
        {
            using var brotli = new BrotliStream(new MemoryStream(bytes, 0, length), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            var buffer = new byte[81920];
            for (var read = brotli.Read(buffer); read > 0; read = brotli.Read(buffer))
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > MostUnpacked)
                {
                    return null;
                }
            }

            return SetJson.Read(unpacked.ToArray()).Content;
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
