using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Access;

/// <summary>
/// Makes accounts and opens or closes them. A password set here is somebody else's, so it must be changed at the first sign-in; closing an account or
/// changing its password ends its sessions within a minute.
/// </summary>
public sealed class Accounts(UserManager<AppUser> users, AppDbContext db, Clock clock)
{
    private const int PasswordLength = 14;

    /// <summary>Nothing that is read or heard as something else: no 0 and o, no 1, l and i.</summary>
    private const string PasswordLetters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public static string NewPassword() => RandomNumberGenerator.GetString(PasswordLetters, PasswordLength);

    public async Task CreateAsync(NewAccount account, string password)
    {
        var unitId = await UnitIdAsync(account);
        var user = new AppUser
        {
            UserName = account.UserName,
            FullName = account.FullName,
            Position = account.Position,
            MustChangePassword = true,
        };

        await using var transaction = await db.Database.BeginTransactionAsync();
        Demand(await users.CreateAsync(user, password));
        db.RoleGrants.Add(new RoleGrant(user.Id, account.Role, unitId, clock.Today()));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>A new password; an account locked for wrong ones is open again.</summary>
    public async Task ResetAsync(string userName, string password)
    {
        var user = await FindAsync(userName);
        user.MustChangePassword = true;
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        Demand(await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password));
    }

    public async Task UnlockAsync(string userName)
    {
        var user = await FindAsync(userName);
        user.IsDisabled = false;
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        Demand(await users.UpdateAsync(user));
    }

    public async Task DisableAsync(string userName)
    {
        var user = await FindAsync(userName);
        user.IsDisabled = true;
        Demand(await users.UpdateSecurityStampAsync(user));
    }

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new RuleException(string.Join(" ", result.Errors.Select(error => error.Description)));
        }
    }

    private async Task<AppUser> FindAsync(string userName) =>
        await users.FindByNameAsync(userName) ?? throw new RuleException($"Không có tài khoản “{userName}”.");

    private async Task<int?> UnitIdAsync(NewAccount account)
    {
        if (account.UnitCode is not { } code)
        {
            return account.Role is Role.SystemAdmin ? null : throw new RuleException("Vai trò này gắn với một đơn vị: ghi mã đơn vị.");
        }

        return await db.Units.Where(unit => unit.Code == code).Select(unit => (int?)unit.Id).SingleOrDefaultAsync()
            ?? throw new RuleException($"Không có đơn vị mã “{code}”.");
    }
}
