using TamKy.NTM.Web.Features.AllocationImport;
using TamKy.NTM.Web.Features.Arrears;
using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.Projects;
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
        builder.Services.AddScoped<ProjectBook>();
        builder.Services.AddScoped<ArrearsBook>();
        builder.Services.AddScoped<Export, Bieu03Export>();
        builder.Services.AddScoped<Export, Bieu04Export>();
        builder.Services.AddScoped<Export, Bieu05Export>();
        return builder;
    }
}
