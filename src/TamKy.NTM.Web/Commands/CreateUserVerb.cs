using System.CommandLine;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Access;

namespace TamKy.NTM.Web.Commands;

internal sealed class CreateUserVerb : UserVerb
{
    private readonly Option<string> _name = new("--name") { HelpName = "HỌ_TÊN", Description = "Họ và tên", Required = true };
    private readonly Option<string> _position = new("--position") { HelpName = "CHỨC_DANH", Description = "Chức danh, hiện cạnh tên" };
    private readonly Option<Role> _role = new("--role")
    {
        HelpName = "VAI_TRÒ",
        Description = $"Một trong: {string.Join(", ", Enum.GetNames<Role>())}",
        Required = true,
    };
    private readonly Option<string> _unit = new("--unit") { HelpName = "MÃ", Description = "Mã đơn vị, như XA-TAMNGOC; SystemAdmin thì không cần" };

    public CreateUserVerb()
        : base("create", "Tạo tài khoản với một vai trò; in mật khẩu một lần")
    {
        Add(_name);
        Add(_position);
        Add(_role);
        Add(_unit);
    }

    protected override async Task<string> RunAsync(ParseResult input, Accounts accounts, string userName)
    {
        var password = Accounts.NewPassword();
        await accounts.CreateAsync(
            new NewAccount(userName, input.GetValue(_name)!, input.GetValue(_position) ?? string.Empty, input.GetValue(_role), input.GetValue(_unit)),
            password);
        return $"Đã tạo tài khoản “{userName}”. Mật khẩu, chỉ in lần này: {password}";
    }
}
