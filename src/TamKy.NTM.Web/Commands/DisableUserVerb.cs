using System.CommandLine;
using TamKy.NTM.Web.Access;

namespace TamKy.NTM.Web.Commands;

internal sealed class DisableUserVerb() : UserVerb("disable", "Ngừng tài khoản; lịch sử vẫn giữ tên")
{
    protected override async Task<string> RunAsync(ParseResult input, Accounts accounts, string userName)
    {
        await accounts.DisableAsync(userName);
        return $"Đã ngừng tài khoản “{userName}”.";
    }
}
