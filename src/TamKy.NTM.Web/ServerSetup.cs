using System.Globalization;
using Microsoft.AspNetCore.Localization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web;

/// <summary>The server itself: address, limits, culture, error pages.</summary>
public static class ServerSetup
{
    public const string DefaultAddress = "http://localhost:5080";

    private const int MostBytes = 8 * 1024 * 1024;

    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    public static WebApplicationBuilder AddServer(this WebApplicationBuilder builder)
    {
        // Whoever runs the portal may say where it listens, in any of the ways of ASP.NET Core.
        if (AddressSettings.All(name => string.IsNullOrEmpty(builder.Configuration[name])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes;
        });
        builder.Services.Configure<RequestLocalizationOptions>(localization =>
        {
            localization.DefaultRequestCulture = new RequestCulture(VietnameseFormat.Culture);
            localization.SupportedCultures = [VietnameseFormat.Culture];
            localization.SupportedUICultures = [VietnameseFormat.Culture];
            localization.RequestCultureProviders.Clear();
        });
        CultureInfo.DefaultThreadCurrentCulture = VietnameseFormat.Culture;
        CultureInfo.DefaultThreadCurrentUICulture = VietnameseFormat.Culture;
        return builder;
    }

    /// <summary>Every status without a page of its own gets one, at the address that was asked for.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/loi/500",
            StatusCodeSelector = exception => exception switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                InvalidDataException => StatusCodes.Status400BadRequest, // a form beyond its limits
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePagesWithReExecute("/loi/{0}");
    }
}
