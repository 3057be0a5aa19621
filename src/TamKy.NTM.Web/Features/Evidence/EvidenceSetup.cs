namespace TamKy.NTM.Web.Features.Evidence;

public static class EvidenceSetup
{
    /// <summary>What the pages of evidence, and those that show it, are built with.</summary>
    public static WebApplicationBuilder AddEvidence(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<EvidenceDesk>();
        builder.Services.AddScoped<ReceiveFiles>();
        return builder;
    }
}
