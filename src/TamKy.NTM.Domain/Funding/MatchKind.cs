using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Funding;

/// <summary>How a line of the treasury's statement and a document of the portal go together.</summary>
public enum MatchKind
{
    [Display(Name = "Khớp")]
    Same,

    [Display(Name = "Ghép tay")]
    ByHand,

    [Display(Name = "Lệch ngày")]
    DateDiffers,

    [Display(Name = "Lệch số chứng từ")]
    NumberDiffers,

    [Display(Name = "Lệch số tiền")]
    AmountDiffers,

    [Display(Name = "Kho bạc ghi trùng")]
    Duplicate,

    [Display(Name = "Chỉ có ở Kho bạc")]
    OnlyStatement,

    [Display(Name = "Chỉ có trên cổng")]
    OnlyPortal,
}
