using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Standards;

/// <summary>Where a plan stands (programme II.3 names drafting, appraisal and approval; the names of the states by custom, cần kiểm).</summary>
public enum PlanState
{
    [Display(Name = "Dự thảo")]
    Draft,

    [Display(Name = "Đề nghị thẩm định")]
    SubmittedForAppraisal,

    [Display(Name = "Đang thẩm định")]
    UnderAppraisal,

    [Display(Name = "Yêu cầu chỉnh sửa")]
    RevisionRequested,

    [Display(Name = "Đã thẩm định")]
    Appraised,

    [Display(Name = "Đã trình")]
    SubmittedForApproval,

    [Display(Name = "Đã phê duyệt")]
    Approved,

    [Display(Name = "Không phê duyệt")]
    Rejected,

    [Display(Name = "Đang thực hiện")]
    InProgress,

    [Display(Name = "Hoàn thành")]
    Completed,
}
