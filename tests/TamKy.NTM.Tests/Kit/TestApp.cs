using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Kit;

/// <summary>
/// The whole portal with the demo's data, on a database and a folder of its own; IClassFixture&lt;TestApp&gt;, or new TestApp() for a test that needs
/// one to itself. It starts when it is first used. The demo's day is 17/6/2022.
/// </summary>
public class TestApp : WebApplicationFactory<Program>
{
    public static readonly Uri Address = new("http://localhost");

    private static int _users;

    private readonly TestFolder _folder;
    private readonly bool _isCopy;
    private readonly bool _ownsFolder;
    private readonly List<(string Name, string Value)> _settings = [];

    public TestApp()
    {
        _folder = new TestFolder();
        _isCopy = _ownsFolder = true;
    }

    /// <summary>On what is in the folder, which stays when the portal stops: for the second start of a portal.</summary>
    internal TestApp(TestFolder folder) => _folder = folder;

    public TestTime Time { get; } = new();

    public TestFolder Folder => _folder;

    /// <summary>A setting for this portal, before its first use: With("Access:SignInsPerMinute", "3").</summary>
    public TestApp With(string name, string value)
    {
        _settings.Add((name, value));
        return this;
    }

    /// <summary>A browser that keeps cookies and follows no redirect by itself.</summary>
    public HttpClient Anonymous() => Client(new CookieContainer());

    /// <summary>A browser in which the account is signed in, by a session cookie as the sign-in page makes it.</summary>
    public async Task<HttpClient> AsAsync(string userName)
    {
        await using var scope = Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>().FindByNameAsync(userName)
            ?? throw new ArgumentException($"No account {userName}.", nameof(userName));
        var principal = await scope.ServiceProvider.GetRequiredService<SignInManager<AppUser>>().CreateUserPrincipalAsync(user);
        var cookie = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = Time.GetUtcNow();
        var ticket = new AuthenticationTicket(
            principal,
            new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + cookie.ExpireTimeSpan },
            IdentityConstants.ApplicationScheme);

        var cookies = new CookieContainer();
        cookies.Add(Address, new Cookie(cookie.Cookie.Name!, cookie.TicketDataFormat.Protect(ticket)));
        return Client(cookies);
    }

    public Task<HttpClient> AsAsync(AppUser user) => AsAsync(user.UserName!);

    /// <summary>A new account with a role at a unit (by code), from the first day of 2022; password <see cref="TestUser.Password"/>.</summary>
    public async Task<AppUser> UserAsync(Role? role = null, string? unitCode = null, Action<AppUser>? change = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var user = TestUser.Create($"thu.{Interlocked.Increment(ref _users)}");
        change?.Invoke(user);
        var created = await scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>().CreateAsync(user, TestUser.Password);
        Assert.True(created.Succeeded, string.Join(" ", created.Errors.Select(error => error.Description)));
        if (role is not null)
        {
            int? unitId = unitCode is null ? null : db.Units.Single(unit => unit.Code == unitCode).Id;
            db.RoleGrants.Add(new RoleGrant(user.Id, role.Value, unitId, new DateOnly(2022, 1, 1)));
            await db.SaveChangesAsync();
        }

        return user;
    }

    /// <summary>A commune that no other test knows, beside the four of the demo.</summary>
    public Task<OrganizationUnit> CommuneAsync() => WithDbAsync(async db =>
    {
        var like = db.Units.Single(unit => unit.Code == "XA-TAMNGOC");
        var number = Interlocked.Increment(ref _users);
        var commune = new OrganizationUnit($"XA-THU{number}", UnitKind.Commune, $"Xã Thử {number}", like.Provenance with { }) { Parent = like.Parent };
        db.Units.Add(commune);
        await db.SaveChangesAsync();
        return commune;
    });

    /// <summary>The database behind the portal, as one request sees it.</summary>
    public async Task<T> WithDbAsync<T>(Func<AppDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    public Task WithDbAsync(Func<AppDbContext, Task> work) => WithDbAsync(async db =>
    {
        await work(db);
        return 0;
    });

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_ownsFolder)
        {
            _folder.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (_isCopy)
        {
            Template.CopyTo(_folder);
        }

        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Ntm", _folder.ConnectionString);
        builder.UseSetting("Storage:Path", _folder.Files);
        builder.UseSetting(WebHostDefaults.SuppressStatusMessagesKey, "true");
        foreach (var source in (string[])["Default", "Override:TamKy.NTM", "Override:Microsoft.AspNetCore", "Override:Microsoft.EntityFrameworkCore"])
        {
            builder.UseSetting($"Serilog:MinimumLevel:{source}", "Fatal");
        }

        builder.UseSetting($"{AccessOptions.Section}:{nameof(AccessOptions.SignInsPerMinute)}", "10000");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            Configure(services);
        });
    }

    /// <summary>Services of a test's own.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    private HttpClient Client(CookieContainer cookies)
    {
        var client = CreateDefaultClient(Address, new CookieContainerHandler(cookies));
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return client;
    }
}
