using System.IO.Compression;
using Microsoft.Data.Sqlite;
using TamKy.NTM.Domain;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Commands;

/// <summary>Writes one archive: the database as it stands at one moment, taken while others write, and every stored file.</summary>
internal sealed class Backup(BackupSource source)
{
    /// <returns>How many files the archive holds besides its manifest.</returns>
    public async Task<int> WriteAsync(string file, CancellationToken ct)
    {
        if (File.Exists(file))
        {
            throw new RuleException($"Đã có tệp {file}. Chọn tên khác.");
        }

        if (!File.Exists(source.Database))
        {
            throw new RuleException($"Chưa có cơ sở dữ liệu ở {source.Database}.");
        }

        // Under another name until it is whole, so that half an archive is never taken for one.
        var unfinished = file + ".dang-ghi";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            var count = await WriteArchiveAsync(unfinished, ct);
            File.Move(unfinished, file);
            return count;
        }
        finally
        {
            File.Delete(unfinished);
            File.Delete(Copy(unfinished));
        }
    }

    private static string Copy(string archive) => archive + ".db";

    private async Task<int> WriteArchiveAsync(string archive, CancellationToken ct)
    {
        CopyDatabase(Copy(archive));
        await using var stream = new FileStream(archive, FileMode.Create);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [BackupManifest.Database] = await AddAsync(zip, BackupManifest.Database, Copy(archive), ct),
        };
        foreach (var stored in StoredFiles())
        {
            var name = BackupManifest.FilesFolder + Path.GetRelativePath(source.Files, stored).Replace('\\', '/');
            hashes[name] = await AddAsync(zip, name, stored, ct);
        }

        var manifest = new BackupManifest(DateTime.UtcNow, hashes).ToBytes();
        await using (var entry = zip.CreateEntry(BackupManifest.Name).Open())
        {
            await entry.WriteAsync(manifest, ct);
        }

        zip.Comment = BackupManifest.Hash(manifest);
        return hashes.Count;
    }

    /// <summary>After the database, so that every file it knows is among them; without what is still being received.</summary>
    private IEnumerable<string> StoredFiles()
    {
        var unfinished = Path.Combine(source.Files, FileStore.Unfinished) + Path.DirectorySeparatorChar;
        return Directory.Exists(source.Files)
            ? Directory.EnumerateFiles(source.Files, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(unfinished, StringComparison.Ordinal))
            : [];
    }

    private void CopyDatabase(string copy)
    {
        using var from = new SqliteConnection($"Data Source={source.Database};Mode=ReadOnly;Pooling=False");
        using var to = new SqliteConnection($"Data Source={copy};Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }

    /// <summary>Hashes what is written, not what may be there a moment later.</summary>
    private static async Task<string> AddAsync(ZipArchive zip, string name, string file, CancellationToken ct)
    {
        await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        var hash = await BackupManifest.HashAsync(content, ct);
        content.Position = 0;
        await using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        await content.CopyToAsync(entry, ct);
        return hash;
    }
}
