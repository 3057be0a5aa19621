using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.Account;

public sealed class SignInForm
{
    [Display(Name = "Tên đăng nhập")]
    [Required]
    [StringLength(64)]
    public string? UserName { get; set; }

    [Display(Name = "Mật khẩu")]
    [Required]
    [StringLength(200)]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    /// <summary>Where the user wanted to go; followed only inside the portal.</summary>
    [StringLength(2000)]
    public string? ReturnUrl { get; set; }
}
