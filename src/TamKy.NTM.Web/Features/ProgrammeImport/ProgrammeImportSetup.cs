namespace TamKy.NTM.Web.Features.ProgrammeImport;

public static class ProgrammeImportSetup
{
    /// <summary>What the import of a programme is built with.</summary>
    public static WebApplicationBuilder AddProgrammeImport(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ImportDesk>();
        return builder;
    }
}
