using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Review;

/// <summary>Where a reviewed record stands. "Quá hạn" is not a state: it is computed.</summary>
public enum ReviewState
{
    [Display(Name = "Dự thảo")]
    Draft,

    [Display(Name = "Chờ duyệt")]
    PendingApproval,

    [Display(Name = "Đã gửi")]
    Submitted,

    [Display(Name = "Đã tiếp nhận")]
    Received,

    [Display(Name = "Trả lại bổ sung")]
    Returned,

    [Display(Name = "Đã chấp nhận")]
    Accepted,

    [Display(Name = "Đã tổng hợp")]
    Consolidated,
}
