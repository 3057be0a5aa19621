using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.Account;

public sealed class ChangePasswordForm
{
    [Display(Name = "Mật khẩu hiện tại")]
    [Required]
    [StringLength(200)]
    [DataType(DataType.Password)]
    public string? Current { get; set; }

    [Display(Name = "Mật khẩu mới")]
    [Required]
    [StringLength(200)]
    [DataType(DataType.Password)]
    public string? New { get; set; }

    [Display(Name = "Nhập lại mật khẩu mới")]
    [Required]
    [Compare(nameof(New))]
    [DataType(DataType.Password)]
    public string? Again { get; set; }
}
