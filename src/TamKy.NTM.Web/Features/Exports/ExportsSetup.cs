namespace TamKy.NTM.Web.Features.Exports;

/// <summary>The list of exports. A test compares it with the contract and downloads each of them.</summary>
public static class ExportsSetup
{
    public static IHostApplicationBuilder AddExports(this IHostApplicationBuilder builder)
    {
        builder.Services.AddScoped<ExportDesk>();
        return builder;
    }
}
