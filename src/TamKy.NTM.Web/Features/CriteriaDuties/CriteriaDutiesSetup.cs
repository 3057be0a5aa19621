namespace TamKy.NTM.Web.Features.CriteriaDuties;

public static class CriteriaDutiesSetup
{
    public static WebApplicationBuilder AddCriteriaDuties(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<DutyBook>();
        return builder;
    }
}
