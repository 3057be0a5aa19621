using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TamKy.NTM.Web.Features.Errors;

namespace TamKy.NTM.Web.Access;

/// <summary>The session: one cookie, renewed while the user works, checked against the account every minute.</summary>
internal sealed class SessionCookie(IOptions<AccessOptions> access) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(CookieAuthenticationOptions options)
    {
    }

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        options.Cookie.Name = "ntm";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.SlidingExpiration = true;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(access.Value.SessionMinutes);
        options.LoginPath = "/dang-nhap";
        options.ReturnUrlParameter = "ReturnUrl";
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = Refuse;
    }

    /// <summary>A script is told; a browser is led to the sign-in page and from there back to where it was, which for a form is the page it stood on.</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.WantsJson())
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var back = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? context.Request.PathBase + context.Request.Path + context.Request.QueryString
            : Referer(context.Request);
        var query = string.IsNullOrEmpty(back) || back == "/" ? QueryString.Empty : QueryString.Create(context.Options.ReturnUrlParameter, back);
        context.Response.Redirect(context.Request.PathBase + context.Options.LoginPath + query);
        return Task.CompletedTask;
    }

    private static string? Referer(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : null;

    /// <summary>The page comes from the status code, at the address that was asked for.</summary>
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
