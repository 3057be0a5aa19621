using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Funding;

/// <summary>Why the plan of a line changes. Each is an entry of its own with its decision.</summary>
public enum FundingKind
{
    [Display(Name = "Giao vốn")]
    Allocation,

    [Display(Name = "Điều chỉnh")]
    Adjustment,

    [Display(Name = "Bổ sung")]
    Supplement,

    [Display(Name = "Thu hồi")]
    Recall,
}
