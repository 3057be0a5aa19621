using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.Programmes.Exports;

namespace TamKy.NTM.Web.Features.Programmes;

public static class ProgrammesSetup
{
    /// <summary>What the pages of the work programme need.</summary>
    public static WebApplicationBuilder AddProgrammes(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ProgrammeBook>();
        builder.Services.AddScoped<PastBook>();
        builder.Services.AddScoped<Export, ProgrammeExport>();
        builder.Services.AddScoped<Export, Bieu08Export>();
        return builder;
    }
}
