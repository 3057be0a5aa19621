using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Standards;

public enum RecognitionState
{
    [Display(Name = "Chưa đăng ký")]
    NotRegistered,

    [Display(Name = "Đã đăng ký")]
    Registered,

    [Display(Name = "Đang hoàn thiện hồ sơ")]
    Preparing,

    [Display(Name = "Đang thẩm tra")]
    UnderReview,

    [Display(Name = "Đã đề nghị tỉnh")]
    Proposed,

    [Display(Name = "Đã công nhận")]
    Recognized,

    [Display(Name = "Duy trì")]
    Maintained,

    [Display(Name = "Có nguy cơ không duy trì")]
    AtRisk,

    [Display(Name = "Bị thu hồi")]
    Revoked,
}
