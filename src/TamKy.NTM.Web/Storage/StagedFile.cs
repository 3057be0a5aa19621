namespace TamKy.NTM.Web.Storage;

/// <summary>A file on its way into the store. What was not kept is gone when it is disposed.</summary>
public sealed class StagedFile(string path) : IDisposable
{
    public string Path => path;

    public FileStream Open() => new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

    public void Dispose() => File.Delete(path);
}
