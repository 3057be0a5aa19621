using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>What happened to a task of a programme that is already in force.</summary>
public enum TaskChangeKind
{
    [Display(Name = "Bổ sung việc")]
    Added,

    [Display(Name = "Điều chỉnh nội dung")]
    Edited,

    [Display(Name = "Kết thúc việc")]
    Ended,

    [Display(Name = "Xác nhận nguồn")]
    Confirmed,
}
