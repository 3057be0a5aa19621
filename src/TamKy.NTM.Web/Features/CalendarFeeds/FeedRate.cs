using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using TamKy.NTM.Web.Access;

namespace TamKy.NTM.Web.Features.CalendarFeeds;

/// <summary>How often an address may ask for calendars in a minute, so that nobody tries secrets; calendar programs ask a few times a day.</summary>
internal sealed class FeedRate(IOptions<AccessOptions> options) : IRateLimiterPolicy<string>
{
    public const string Policy = nameof(FeedRate);

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => null;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) => RateLimitPartition.GetFixedWindowLimiter(
        httpContext.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
        _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.CalendarReadsPerMinute, Window = TimeSpan.FromMinutes(1) });
}
