using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.VillageImport;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>What the pages of villages need.</summary>
public static class VillagesSetup
{
    public static WebApplicationBuilder AddVillages(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<VillageBook>();
        builder.Services.AddScoped<ImportDesk>();
        builder.Services.AddScoped<Export, Bieu06Export>();
        return builder;
    }
}
