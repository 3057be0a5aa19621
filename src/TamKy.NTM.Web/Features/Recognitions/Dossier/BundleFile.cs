using System.Security.Cryptography;

namespace TamKy.NTM.Web.Features.Recognitions.Dossier;

/// <summary>A file that belongs to a dossier: what it proves, its name and its content.</summary>
/// <param name="Title">As the contents page calls it.</param>
/// <param name="Name">With extension, safe in a file system.</param>
public sealed record BundleFile(string Title, string Name, string ContentType, byte[] Content)
{
    /// <summary>SHA-256, hexadecimal.</summary>
    public string Hash { get; private init; } = Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>It belongs to the dossier, but its content is gone from the store: a sheet in its place says so.</summary>
    public bool IsLost { get; private init; }

    /// <param name="hash">Of the content as it was received.</param>
    public static BundleFile Lost(string title, string name, string contentType, string hash) => new(title, name, contentType, []) { Hash = hash, IsLost = true };
}
