using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Storage;

/// <summary>
/// Files under Storage:Path, outside of what the web server serves, under names that say nothing. A file is written under a temporary name and moved when it
/// is whole, so that an upload that breaks off leaves nothing that counts.
/// </summary>
public sealed class FileStore(IOptions<StorageOptions> options)
{
    /// <summary>Unfinished files lie here; a backup leaves them out.</summary>
    public const string Unfinished = ".dang-nhan";

    private const string Evidence = "ho-so";
    private const int RandomBytes = 16;

    private string Root => options.Value.Path;

    /// <summary>A name that nobody can guess and that tells nothing.</summary>
    public static string RandomName() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>Takes the content to a temporary file; dispose it, kept or not.</summary>
    public async Task<StagedFile> StageAsync(Stream content, CancellationToken ct)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(Root, Unfinished)).FullName, RandomName());
        var staged = new StagedFile(path);
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await content.CopyToAsync(file, ct);
            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    /// <summary>Gives a checked file its place.</summary>
    public void Keep(StagedFile staged, string storedName)
    {
        var place = PathOf(storedName);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(staged.Path, place, overwrite: false);
    }

    /// <summary>Takes back what was kept for a record that could not be saved.</summary>
    public void Forget(string storedName) => File.Delete(PathOf(storedName));

    public bool Has(string storedName) => File.Exists(PathOf(storedName));

    /// <summary>The content; null when the file is gone.</summary>
    public Stream? Open(string storedName)
    {
        try
        {
            return new FileStream(PathOf(storedName), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024, useAsync: true);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>SHA-256 of what lies there now, in lower-case hex; null when the file is gone.</summary>
    public async Task<string?> HashAsync(string storedName, CancellationToken ct)
    {
        await using var content = Open(storedName);
        return content is null ? null : Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
    }

    private string PathOf(string storedName) => storedName.Length > 2 && storedName.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(Root, Evidence, storedName[..2], storedName)
        : throw new ArgumentException("Not a name of the store.", nameof(storedName));
}
