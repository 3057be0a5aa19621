using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.AllocationImport;

/// <summary>What a row of the file would do.</summary>
public enum AllocationOutcome
{
    [Display(Name = "Lỗi")]
    Refused,

    [Display(Name = "Ghi mới")]
    Adds,

    [Display(Name = "Đã có")]
    Known,
}
