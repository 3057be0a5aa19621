using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using TamKy.NTM.Web.Binding;
using TamKy.NTM.Web.Features.Account;
using TamKy.NTM.Web.Features.Errors;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features;

/// <summary>Controllers and views: where views lie, what every action gets, how forms are read.</summary>
public static class MvcSetup
{
    /// <summary>A monthly form has some 60 indicators with several fields each, and long remarks; evidence has a limit of its own.</summary>
    private const int MostFields = 5_000;

    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddControllersWithViews(mvc =>
            {
                mvc.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
                mvc.Filters.Add<FirstSignInFilter>();
                mvc.Filters.Add<RuleExceptionFilter>();
                mvc.Filters.Add<StaleFormFilter>();
                mvc.ReadVietnamese();
            })
            .AddCookieTempDataProvider(cookie => cookie.Cookie.Name = NtmController.NoticeCookie);
        builder.Services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "ntm-form");
        builder.Services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });
        builder.Services.Configure<MvcViewOptions>(view => view.HtmlHelperOptions.ClientValidationEnabled = false);
        builder.Services.Configure<FormOptions>(form => form.ValueCountLimit = MostFields);
        builder.Services.Configure<RouteOptions>(route => route.LowercaseUrls = true);

        // Vietnamese letters as they are: entities would make every page half as long again.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddScoped<IconSprite>();
        builder.Services.AddScoped<NavigationMenu>();
        builder.AddAccountPages();
        return builder;
    }
}
