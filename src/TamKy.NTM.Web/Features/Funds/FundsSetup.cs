using TamKy.NTM.Web.Features.AllocationImport;
using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.Treasury;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>What the pages of money need.</summary>
public static class FundsSetup
{
    public static WebApplicationBuilder AddFunds(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<FundBook>();
        builder.Services.AddScoped<TreasuryBook>();
        builder.Services.AddScoped<AllocationDesk>();
        builder.Services.AddScoped<Export, Bieu03Export>();
        return builder;
    }
}
