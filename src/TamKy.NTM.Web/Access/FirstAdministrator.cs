using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Access;

/// <summary>The account that makes the others, from the settings; the console can make one too ("user create").</summary>
public sealed class FirstAdministrator(
    UserManager<AppUser> users, Accounts accounts, IOptions<FirstAdministratorOptions> options, ILogger<FirstAdministrator> log)
{
    public async Task AddIfNobodyAsync()
    {
        if (options.Value is not { UserName: { Length: > 0 } userName, Password: { Length: > 0 } password } || await users.Users.AnyAsync())
        {
            return;
        }

        await accounts.CreateAsync(new NewAccount(userName, options.Value.FullName, string.Empty, Role.SystemAdmin, null), password);
        log.LogInformation("The first administrator was created from the settings");
    }
}
