namespace TamKy.NTM.Web.Features.Programmes;

public static class ProgrammesSetup
{
    /// <summary>What the pages of the work programme need.</summary>
    public static WebApplicationBuilder AddProgrammes(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ProgrammeBook>();
        return builder;
    }
}
