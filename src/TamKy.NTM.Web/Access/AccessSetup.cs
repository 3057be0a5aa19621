using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Access;

/// <summary>Accounts, sessions and areas. Everyone signs in; what is open without says so where it stands (decision 24).</summary>
public static class AccessSetup
{
    private static readonly TimeSpan SessionCheck = TimeSpan.FromMinutes(1);

    public static WebApplicationBuilder AddAccess(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<AccessOptions>().BindConfiguration(AccessOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddDataProtection()
            .SetApplicationName("TamKy.NTM")
            .PersistKeysToFileSystem(new DirectoryInfo(DataFolder.Of(builder, "keys")));
        builder.Services.AddAccounts();
        builder.Services.AddAreas();
        builder.Services.AddScoped<CurrentActor>();
        builder.Services.AddScoped<Accounts>();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy<string, SignInRate>(SignInRate.Policy);
        });
        return builder;
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<AppUser>(identity =>
            {
                identity.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-";
                identity.Password = new PasswordOptions
                {
                    RequiredLength = 10,
                    RequiredUniqueChars = 4,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<AppDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<ActorClaimsFactory>()
            .AddPasswordValidator<OwnPassword>()
            .AddErrorDescriber<VietnameseIdentityErrors>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = SessionCheck);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
    }

    private static void AddAreas(this IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, AreaHandler>();
        services.AddAuthorization(authorization =>
        {
            authorization.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            foreach (var area in Policies.Roles.Keys)
            {
                authorization.AddPolicy(area, policy => policy.RequireAuthenticatedUser().AddRequirements(new AreaRequirement(area)));
            }
        });
    }
}
