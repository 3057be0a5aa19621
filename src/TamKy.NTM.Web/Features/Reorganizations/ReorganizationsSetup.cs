namespace TamKy.NTM.Web.Features.Reorganizations;

public static class ReorganizationsSetup
{
    /// <summary>What the pages that reorganise units are built with.</summary>
    public static WebApplicationBuilder AddUnits(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ReorganizationDesk>();
        builder.Services.AddScoped<TakeBackReorganization>();
        return builder;
    }
}
