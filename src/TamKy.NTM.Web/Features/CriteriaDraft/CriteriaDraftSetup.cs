namespace TamKy.NTM.Web.Features.CriteriaDraft;

public static class CriteriaDraftSetup
{
    /// <summary>What the pages that change criteria sets are built with.</summary>
    public static WebApplicationBuilder AddCriteriaEditing(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<SetDrafts>();
        return builder;
    }
}
