using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using TamKy.NTM.Domain;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Account;

/// <summary>Changes the user's own password; other sessions of the account end with it. A wrong current password counts towards the lockout.</summary>
public sealed class ChangePassword(UserManager<AppUser> users, SignInManager<AppUser> session)
{
    /// <returns>Nothing when it is done; else what is wrong with which field of <see cref="ChangePasswordForm"/>.</returns>
    public async Task<IReadOnlyList<(string Field, string Message)>> TryAsync(ClaimsPrincipal principal, string current, string changed)
    {
        var user = await users.GetUserAsync(principal) ?? throw new PermissionException();
        if (!(await session.CheckPasswordSignInAsync(user, current, lockoutOnFailure: true)).Succeeded)
        {
            return [(nameof(ChangePasswordForm.Current), "Mật khẩu hiện tại chưa đúng. Sai 5 lần thì khóa 15 phút.")];
        }

        if (current == changed)
        {
            return [(nameof(ChangePasswordForm.New), "Mật khẩu mới phải khác mật khẩu hiện tại.")];
        }

        user.MustChangePassword = false;
        var result = await users.ChangePasswordAsync(user, current, changed);
        if (!result.Succeeded)
        {
            return [.. result.Errors.Select(error => (nameof(ChangePasswordForm.New), error.Description))];
        }

        await session.RefreshSignInAsync(user);
        return [];
    }
}
