using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>How an occurrence stands on a day, as pages and Biểu 08 name it (workflow 3.5).</summary>
public enum TaskStanding
{
    [Display(Name = "Chưa thực hiện")]
    NotStarted,

    [Display(Name = "Đang thực hiện")]
    InProgress,

    [Display(Name = "Chờ xác nhận hoàn thành")]
    ReportedDone,

    [Display(Name = "Hoàn thành đúng hạn")]
    CompletedOnTime,

    [Display(Name = "Hoàn thành quá hạn")]
    CompletedLate,

    [Display(Name = "Quá hạn chưa hoàn thành")]
    Overdue,

    [Display(Name = "Tạm dừng")]
    Suspended,

    [Display(Name = "Không còn phù hợp")]
    Cancelled,
}
