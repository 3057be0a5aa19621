namespace TamKy.NTM.Web;

/// <summary>
/// Where the portal keeps what must outlive it besides the database: keys of sessions and logs, beside the stored files (Storage:Path), so that one
/// volume holds everything.
/// </summary>
internal static class DataFolder
{
    public static string Of(IHostApplicationBuilder builder, string name)
    {
        var files = builder.Configuration["Storage:Path"] is { Length: > 0 } configured ? configured : Path.Combine("data", "files");
        var folder = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(files, builder.Environment.ContentRootPath)));
        return Path.Combine(folder ?? builder.Environment.ContentRootPath, name);
    }
}
