using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// Where an occurrence stands in its workflow. Whether it is late is not a state: <see cref="TaskStanding"/> says so on a day (workflow 3.5; names of
/// states by custom, cần kiểm).
/// </summary>
public enum TaskState
{
    [Display(Name = "Chưa thực hiện")]
    NotStarted,

    [Display(Name = "Đang thực hiện")]
    InProgress,

    [Display(Name = "Chờ xác nhận hoàn thành")]
    ReportedDone,

    [Display(Name = "Hoàn thành")]
    Completed,

    [Display(Name = "Tạm dừng")]
    Suspended,

    [Display(Name = "Không còn phù hợp")]
    Cancelled,
}
