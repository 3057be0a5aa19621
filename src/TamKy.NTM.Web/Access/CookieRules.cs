using Microsoft.AspNetCore.CookiePolicy;

namespace TamKy.NTM.Web.Access;

/// <summary>
/// Holds for every cookie of the portal: out of reach of scripts, and in Production never sent over plain HTTP (decision 25). It stands here and not on each
/// cookie, because the form cookie would refuse to work behind a proxy that ends HTTPS.
/// </summary>
internal static class CookieRules
{
    public static void UseCookieRules(this WebApplication app) => app.UseCookiePolicy(new CookiePolicyOptions
    {
        HttpOnly = HttpOnlyPolicy.Always,
        MinimumSameSitePolicy = SameSiteMode.Lax,
        Secure = app.Environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
    });
}
