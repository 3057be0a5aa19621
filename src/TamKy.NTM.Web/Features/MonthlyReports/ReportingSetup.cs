using Microsoft.Extensions.DependencyInjection.Extensions;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.ReportEditing;
using TamKy.NTM.Web.Features.ReportTasks;

namespace TamKy.NTM.Web.Features.MonthlyReports;

public static class ReportingSetup
{
    /// <summary>What the pages of the monthly report are built with.</summary>
    public static WebApplicationBuilder AddReporting(this WebApplicationBuilder builder)
    {
        builder.Services.AddMemoryCache();
        builder.Services.TryAddScoped<ReportLoader>();
        builder.Services.AddScoped<Schedules>();
        builder.Services.AddScoped<SaveParts>();
        builder.Services.AddScoped<StartReport>();
        builder.Services.AddScoped<UnitTasks>();
        return builder;
    }
}
