using Microsoft.AspNetCore.Identity;

namespace TamKy.NTM.Web.Access;

/// <summary>What the account rules say to users. Only what can happen here; passwords are asked for length alone.</summary>
public sealed class VietnameseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), "Chưa lưu được tài khoản. Thử lại, hoặc báo người quản trị.");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Tài khoản vừa được người khác sửa. Tải lại trang rồi làm lại.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "Mật khẩu hiện tại chưa đúng.");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), $"Mật khẩu phải có ít nhất {length} ký tự.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), $"Mật khẩu phải có ít nhất {uniqueChars} ký tự khác nhau.");

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), $"Tên đăng nhập “{userName}” chưa đúng: chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch ngang.");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), $"Tên đăng nhập “{userName}” đã có người dùng.");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
