using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Standards;

public enum PlanAction
{
    [Display(Name = "Trình lãnh đạo xã")]
    HandOn,

    [Display(Name = "Yêu cầu cán bộ xã sửa")]
    HandBack,

    [Display(Name = "Ký tờ trình, đề nghị thẩm định")]
    Propose,

    [Display(Name = "Rút về")]
    Withdraw,

    [Display(Name = "Lấy ý kiến thẩm định")]
    Ask,

    [Display(Name = "Góp ý thẩm định")]
    GiveOpinion,

    [Display(Name = "Yêu cầu chỉnh sửa")]
    RequestRevision,

    [Display(Name = "Kết luận thẩm định")]
    Conclude,

    [Display(Name = "Trình phê duyệt")]
    SubmitForApproval,

    [Display(Name = "Phê duyệt")]
    Approve,

    [Display(Name = "Không phê duyệt")]
    Reject,

    [Display(Name = "Làm lại")]
    Redo,

    [Display(Name = "Bắt đầu thực hiện")]
    Start,

    [Display(Name = "Điều chỉnh")]
    Adjust,

    [Display(Name = "Đề nghị xác nhận hoàn thành")]
    ProposeCompletion,

    [Display(Name = "Xác nhận hoàn thành")]
    Complete,
}
