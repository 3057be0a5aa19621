using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>What the pages of money need.</summary>
public static class FundsSetup
{
    public static WebApplicationBuilder AddFunds(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<FundBook>();
        builder.Services.AddScoped<Export, Bieu03Export>();
        return builder;
    }
}
