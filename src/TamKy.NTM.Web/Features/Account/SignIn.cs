using Microsoft.AspNetCore.Identity;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Account;

/// <summary>
/// Signs a person in, or says no in a way that tells nobody whether the name exists, is locked or disabled: the same words, and the work of checking one
/// password whatever the reason.
/// </summary>
public sealed class SignIn(UserManager<AppUser> users, SignInManager<AppUser> session, IPasswordHasher<AppUser> hasher, ILogger<SignIn> log)
{
    private static readonly AppUser Nobody = new() { UserName = "-" };
    private static readonly Lock Gate = new();
    private static string? _hashOfNobody;

    public async Task<bool> TryAsync(string userName, string password)
    {
        var user = await users.FindByNameAsync(userName);
        if (user is null || user.IsDisabled || await users.IsLockedOutAsync(user))
        {
            hasher.VerifyHashedPassword(Nobody, HashOfNobody(), password);
            log.LogInformation("Sign-in refused: unknown, disabled or locked account");
            return false;
        }

        var result = await session.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            log.LogInformation("Sign-in refused for user {UserId}: {Reason}", user.Id, result.IsLockedOut ? "now locked" : "wrong password");
            return false;
        }

        await session.SignInAsync(user, isPersistent: false);
        log.LogInformation("User {UserId} signed in", user.Id);
        return true;
    }

    private string HashOfNobody()
    {
        lock (Gate)
        {
            return _hashOfNobody ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        }
    }
}
