using System.CommandLine;
using TamKy.NTM.Web.Access;

namespace TamKy.NTM.Web.Commands;

internal sealed class ResetUserVerb() : UserVerb("reset", "Cấp mật khẩu mới; in mật khẩu một lần")
{
    protected override async Task<string> RunAsync(ParseResult input, Accounts accounts, string userName)
    {
        var password = Accounts.NewPassword();
        await accounts.ResetAsync(userName, password);
        return $"Đã cấp mật khẩu mới cho “{userName}”. Mật khẩu, chỉ in lần này: {password}";
    }
}
