namespace TamKy.NTM.Web.Features.Gaps;

public static class GapsSetup
{
    /// <summary>What the pages of the gap to the next level need.</summary>
    public static WebApplicationBuilder AddGaps(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<GapRules>();
        return builder;
    }
}
