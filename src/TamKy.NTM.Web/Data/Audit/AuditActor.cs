using System.Globalization;
using System.Security.Claims;

namespace TamKy.NTM.Web.Data.Audit;

/// <summary>Whom the audit names: the signed-in account, or the portal itself for seeds and console commands.</summary>
public sealed class AuditActor(IHttpContextAccessor http)
{
    public const string System = "hệ thống";
    public const string Anonymous = "chưa đăng nhập";

    public (int? UserId, string Name) Current
    {
        get
        {
            if (http.HttpContext is not { } context)
            {
                return (null, System);
            }

            return context.User.Identity is { IsAuthenticated: true, Name: { } name }
                ? (UserId(context.User), name)
                : (null, Anonymous);
        }
    }

    private static int? UserId(ClaimsPrincipal user) =>
        int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
