using System.Security.Claims;
using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Access;

/// <summary>Who makes the request, for controllers and views.</summary>
public sealed class CurrentActor(IHttpContextAccessor http, Clock clock)
{
    private Actor? _actor;

    public Actor Actor => _actor ??= User.Actor(clock.Today());

    public bool IsSignedIn => User.Identity is { IsAuthenticated: true };

    public string UserName => User.Identity?.Name ?? string.Empty;

    public string FullName => User.FullName();

    public string Position => User.Position();

    public string? CommuneCode => User.CommuneCode(clock.Today());

    public bool MustChangePassword => User.MustChangePassword();

    private ClaimsPrincipal User => http.HttpContext?.User ?? new ClaimsPrincipal();
}
