using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Funding;

/// <summary>The three columns in which Biểu 06 counts money (report-forms, part 4; by custom, cần kiểm).</summary>
public enum FundingGroup
{
    [Display(Name = "Nhà nước")]
    State,

    [Display(Name = "Dân góp")]
    People,

    [Display(Name = "Khác")]
    Other,
}
