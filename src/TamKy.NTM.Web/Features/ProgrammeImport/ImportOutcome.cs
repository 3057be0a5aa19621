using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>What a row of the table would do to the draft.</summary>
public enum ImportOutcome
{
    [Display(Name = "Lỗi")]
    Refused,

    [Display(Name = "Thêm việc")]
    Adds,

    [Display(Name = "Sửa việc đã có")]
    Updates,

    [Display(Name = "Không đổi")]
    Same,

    [Display(Name = "Đề mục")]
    Heading,
}
