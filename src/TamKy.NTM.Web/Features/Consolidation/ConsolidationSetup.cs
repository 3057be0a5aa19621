using TamKy.NTM.Web.Features.Consolidation.Exports;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Consolidation;

public static class ConsolidationSetup
{
    public static IHostApplicationBuilder AddConsolidation(this IHostApplicationBuilder builder)
    {
        builder.Services.AddScoped<ConsolidationLoader>();
        builder.Services.AddScoped<ConsolidatedMonths>();
        builder.Services.AddScoped<WritePassages>();
        builder.Services.AddScoped<FreezeMonth>();

        builder.Services.AddScoped<Export, ConsolidatedReportExport>();
        builder.Services.AddScoped<Export, Bieu01Export>();
        builder.Services.AddScoped<Export, WorksExport>();
        builder.Services.AddScoped<Export, Bieu09Export>();
        builder.Services.AddScoped<Export, Bieu10Export>();
        builder.Services.AddScoped<Export, ReconciliationExport>();
        return builder;
    }
}
