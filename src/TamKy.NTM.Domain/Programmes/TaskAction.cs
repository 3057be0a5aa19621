using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Programmes;

public enum TaskAction
{
    [Display(Name = "Cập nhật tiến độ")]
    ReportProgress,

    [Display(Name = "Báo hoàn thành")]
    ReportDone,

    [Display(Name = "Rút lại báo hoàn thành")]
    TakeBack,

    [Display(Name = "Xác nhận hoàn thành")]
    Confirm,

    [Display(Name = "Trả lại để làm tiếp")]
    SendBack,

    [Display(Name = "Mở lại")]
    Reopen,

    [Display(Name = "Tạm dừng")]
    Suspend,

    [Display(Name = "Tiếp tục thực hiện")]
    Resume,

    [Display(Name = "Không còn phù hợp")]
    Cancel,

    [Display(Name = "Khôi phục")]
    Restore,
}
