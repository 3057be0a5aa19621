using Microsoft.Data.Sqlite;

namespace TamKy.NTM.Tests.Kit;

/// <summary>
/// A database as the portal makes it at its first start in Development: migrated, with reference and demo data. Made once a run, copied by every TestApp.
/// </summary>
internal static class Template
{
    private static readonly Lazy<TestFolder> Made = new(Make);

    public static void CopyTo(TestFolder folder)
    {
        File.Copy(Made.Value.Database, folder.Database);
        if (Directory.Exists(Made.Value.Files))
        {
            CopyFiles(Made.Value.Files, folder.Files);
        }
    }

    private static TestFolder Make()
    {
        var folder = new TestFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        using (var app = new TestApp(folder))
        {
            _ = app.Services;
        }

        // What is still in the write-ahead log would not be copied.
        using var connection = new SqliteConnection(folder.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
        return folder;
    }

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
