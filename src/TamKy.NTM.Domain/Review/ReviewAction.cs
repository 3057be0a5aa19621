using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Review;

public enum ReviewAction
{
    [Display(Name = "Trình lãnh đạo")]
    SubmitForApproval,

    [Display(Name = "Yêu cầu sửa")]
    RequestRevision,

    [Display(Name = "Duyệt và gửi")]
    Send,

    [Display(Name = "Rút về")]
    Withdraw,

    [Display(Name = "Tiếp nhận")]
    Receive,

    [Display(Name = "Trả lại bổ sung")]
    Return,

    [Display(Name = "Chấp nhận")]
    Accept,

    [Display(Name = "Rút lại chấp nhận")]
    RevokeAcceptance,

    [Display(Name = "Đề nghị mở lại")]
    RequestReopening,

    [Display(Name = "Đưa vào tổng hợp")]
    Consolidate,
}
