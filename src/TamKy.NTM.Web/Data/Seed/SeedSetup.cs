using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data.Seed.Demo;

namespace TamKy.NTM.Web.Data.Seed;

public static class SeedSetup
{
    public static WebApplicationBuilder AddSeed(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Seeder>();
        builder.Services.AddScoped<DemoAccounts>();
        builder.Services.AddScoped<DemoSeeder>();
        builder.Services.AddScoped<DemoEvidence>();
        builder.Services.AddScoped<DemoProgramme>();
        builder.Services.AddScoped<PortalData>();
        builder.Services.AddScoped<FirstAdministrator>();
        builder.Services.AddOptions<FirstAdministratorOptions>().BindConfiguration(FirstAdministratorOptions.Section);
        return builder;
    }

    /// <summary>At start: schema, reference data, and in Development demo data in an empty database; then the portal knows whether it is a demo.</summary>
    public static async Task PrepareDataAsync(this WebApplication app)
    {
        await DatabaseSetup.PrepareAsync(app.Services);
        await using var scope = app.Services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<PortalData>();
        if (app.Environment.IsDevelopment() && await data.IsEmptyAsync())
        {
            await data.SeedDemoAsync();
        }
        else
        {
            await data.SeedReferenceAsync();
        }

        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().AddIfNobodyAsync();
    }
}
