using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace TamKy.NTM.Web.Access;

/// <summary>How many sign-ins an address may try in a minute, whatever the names it tries; the lockout counts per name.</summary>
internal sealed class SignInRate(IOptions<AccessOptions> options) : IRateLimiterPolicy<string>
{
    public const string Policy = nameof(SignInRate);

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => null;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) => RateLimitPartition.GetFixedWindowLimiter(
        httpContext.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
        _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) });
}
