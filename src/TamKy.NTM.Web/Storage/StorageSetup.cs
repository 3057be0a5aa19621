namespace TamKy.NTM.Web.Storage;

public static class StorageSetup
{
    public static IHostApplicationBuilder AddStorage(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<FileStore>();
        return builder;
    }
}
