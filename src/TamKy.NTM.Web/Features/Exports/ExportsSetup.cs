namespace TamKy.NTM.Web.Features.Exports;

/// <summary>The list of exports. A test compares it with the contract and downloads each of them.</summary>
public static class ExportsSetup
{
    public static IHostApplicationBuilder AddExports(this IHostApplicationBuilder builder)
    {
        builder.Services.AddScoped<Export, CommuneReportExport>();
        builder.Services.AddScoped<Export, DepartmentReportExport>();
        builder.Services.AddScoped<Export, IndicatorFormExport>();
        builder.Services.AddScoped<Export, IndicatorDataExport>();

        builder.Services.AddScoped<ExportDesk>();
        builder.Services.AddScoped<CommuneMonthLoader>();
        return builder;
    }
}
