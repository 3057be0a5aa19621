using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.VillageImport;

/// <summary>What a row of the list would do.</summary>
public enum ImportOutcome
{
    [Display(Name = "Lỗi")]
    Refused,

    [Display(Name = "Thêm thôn")]
    Adds,

    [Display(Name = "Ghi số hộ")]
    Updates,

    [Display(Name = "Không đổi")]
    Same,
}
