using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TamKy.NTM.Web;

public static class ClockSetup
{
    public static IHostApplicationBuilder AddClock(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section).ValidateOnStart();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<DemoState>();
        builder.Services.AddSingleton<Clock>();
        return builder;
    }
}
