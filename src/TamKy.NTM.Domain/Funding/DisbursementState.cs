using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Funding;

public enum DisbursementState
{
    [Display(Name = "Đang soạn")]
    Draft,

    [Display(Name = "Chờ duyệt")]
    Submitted,

    [Display(Name = "Trả lại")]
    Returned,

    [Display(Name = "Đã duyệt")]
    Approved,
}
