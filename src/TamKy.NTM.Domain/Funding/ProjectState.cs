using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Funding;

public enum ProjectState
{
    [Display(Name = "Chuẩn bị đầu tư")]
    Preparing,

    [Display(Name = "Đang thi công")]
    InProgress,

    [Display(Name = "Tạm dừng")]
    Suspended,

    [Display(Name = "Hoàn thành, đưa vào sử dụng")]
    Completed,

    [Display(Name = "Đã quyết toán")]
    Settled,
}
