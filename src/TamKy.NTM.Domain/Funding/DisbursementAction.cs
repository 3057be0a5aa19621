using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Funding;

public enum DisbursementAction
{
    [Display(Name = "Gửi lãnh đạo duyệt")]
    Submit,

    [Display(Name = "Duyệt")]
    Approve,

    [Display(Name = "Trả lại")]
    Return,
}
