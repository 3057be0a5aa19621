namespace TamKy.NTM.Tests.Kit;

/// <summary>A folder of its own for the data of one portal, removed at the end.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ntm-").FullName;

    public string Database => System.IO.Path.Combine(Path, "ntm.db");

    public string Files => System.IO.Path.Combine(Path, "files");

    public string ConnectionString => $"Data Source={Database};Pooling=False";

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A log may still be open; the system clears its temporary files.
        }
    }
}
