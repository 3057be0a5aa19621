using Microsoft.AspNetCore.Identity;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Access;

/// <summary>A password that others would try first is refused: the user's own name, and the password printed in the portal's documentation.</summary>
public sealed class OwnPassword : IPasswordValidator<AppUser>
{
    /// <summary>Of all demo accounts; public, therefore good for nothing else.</summary>
    public const string OfDemo = "TamKy@2022";

    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user, string? password)
    {
        var isKnown = password == OfDemo && !user.IsDemo;
        var isName = user.UserName is { Length: > 0 } name && password?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;
        return Task.FromResult(isKnown || isName
            ? IdentityResult.Failed(new IdentityError
            {
                Code = nameof(OwnPassword),
                Description = "Mật khẩu này dễ đoán. Chọn mật khẩu không chứa tên đăng nhập.",
            })
            : IdentityResult.Success);
    }
}
