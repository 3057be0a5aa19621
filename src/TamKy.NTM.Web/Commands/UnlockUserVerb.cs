using System.CommandLine;
using TamKy.NTM.Web.Access;

namespace TamKy.NTM.Web.Commands;

internal sealed class UnlockUserVerb() : UserVerb("unlock", "Mở tài khoản bị khóa hoặc đã ngừng")
{
    protected override async Task<string> RunAsync(ParseResult input, Accounts accounts, string userName)
    {
        await accounts.UnlockAsync(userName);
        return $"Đã mở tài khoản “{userName}”.";
    }
}
