using System.IO.Compression;
using Microsoft.Data.Sqlite;
using TamKy.NTM.Domain;

namespace TamKy.NTM.Web.Commands;

/// <summary>
/// Brings an archive back into an empty place. Everything is unpacked and checked beside the target first; only a whole archive is moved into it.
/// </summary>
internal sealed class Restore(BackupSource target)
{
    public async Task ReadAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            throw new RuleException($"Không có tệp {file}.");
        }

        if (File.Exists(target.Database) || (Directory.Exists(target.Files) && Directory.EnumerateFileSystemEntries(target.Files).Any()))
        {
            throw new RuleException($"Nơi khôi phục không trống: {target.Database} hoặc {target.Files} đã có dữ liệu. Chọn nơi trống.");
        }

        var folder = Directory.CreateDirectory($"{target.Database}.khoi-phuc-{Guid.NewGuid():N}").FullName;
        try
        {
            await UnpackAsync(file, folder, ct);
            Check(Path.Combine(folder, BackupManifest.Database));
            Move(folder);
        }
        catch (InvalidDataException damage)
        {
            throw new RuleException($"Bản sao lưu hỏng, chưa khôi phục gì: {damage.Message}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task UnpackAsync(string file, string folder, CancellationToken ct)
    {
        using var zip = ZipFile.OpenRead(file);
        var manifest = await ManifestAsync(zip, ct);
        foreach (var (name, hash) in manifest.Hashes)
        {
            var entry = zip.GetEntry(name) ?? throw new InvalidDataException($"thiếu {name}.");
            var path = Path.GetFullPath(Path.Combine(folder, name));
            if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"tên tệp lạ {name}.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using (var content = entry.Open())
            await using (var written = new FileStream(path, FileMode.CreateNew))
            {
                await content.CopyToAsync(written, ct);
            }

            await using var check = File.OpenRead(path);
            if (await BackupManifest.HashAsync(check, ct) != hash)
            {
                throw new InvalidDataException($"{name} khác bản đã ghi.");
            }
        }
    }

    private static async Task<BackupManifest> ManifestAsync(ZipArchive zip, CancellationToken ct)
    {
        var entry = zip.GetEntry(BackupManifest.Name) ?? throw new InvalidDataException("đây không phải tệp do lệnh backup ghi.");
        using var bytes = new MemoryStream();
        await using (var content = entry.Open())
        {
            await content.CopyToAsync(bytes, ct);
        }

        return BackupManifest.Hash(bytes.ToArray()) == zip.Comment && BackupManifest.Parse(bytes.ToArray()) is { } manifest
            ? manifest
            : throw new InvalidDataException("danh sách tệp khác bản đã ghi.");
    }

    private static void Check(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        if (command.ExecuteScalar() as string != "ok")
        {
            throw new InvalidDataException("cơ sở dữ liệu bên trong không nguyên vẹn.");
        }
    }

    private void Move(string folder)
    {
        var files = Path.Combine(folder, BackupManifest.FilesFolder);
        if (Directory.Exists(files))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target.Files)!);
            if (Directory.Exists(target.Files))
            {
                Directory.Delete(target.Files);
            }

            Directory.Move(files, target.Files);
        }

        File.Move(Path.Combine(folder, BackupManifest.Database), target.Database);
    }
}
