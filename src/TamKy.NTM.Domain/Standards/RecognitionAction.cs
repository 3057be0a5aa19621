using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Standards;

public enum RecognitionAction
{
    [Display(Name = "Đăng ký")]
    Register,

    [Display(Name = "Bắt đầu hoàn thiện hồ sơ")]
    Prepare,

    [Display(Name = "Gửi hồ sơ thẩm tra")]
    SendDossier,

    [Display(Name = "Trả lại hồ sơ")]
    ReturnDossier,

    [Display(Name = "Đề nghị tỉnh công nhận")]
    ProposeToProvince,

    [Display(Name = "Ghi nhận tỉnh trả lại hồ sơ")]
    RecordReturn,

    [Display(Name = "Ghi quyết định công nhận")]
    RecordRecognition,

    [Display(Name = "Xác nhận duy trì")]
    ConfirmMaintained,

    [Display(Name = "Cảnh báo nguy cơ không duy trì")]
    FlagAtRisk,

    [Display(Name = "Ghi quyết định thu hồi")]
    RecordRevocation,
}
