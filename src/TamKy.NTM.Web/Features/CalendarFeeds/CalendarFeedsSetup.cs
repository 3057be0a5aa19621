namespace TamKy.NTM.Web.Features.CalendarFeeds;

public static class CalendarFeedsSetup
{
    /// <summary>What the calendar feed needs.</summary>
    public static WebApplicationBuilder AddCalendarFeeds(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<DeadlineBook>();
        builder.Services.AddRateLimiter(limiter => limiter.AddPolicy<string, FeedRate>(FeedRate.Policy));
        return builder;
    }
}
