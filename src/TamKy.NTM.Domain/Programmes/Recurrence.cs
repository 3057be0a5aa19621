using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>How often a task comes: one occurrence for each period and each unit (workflow 3.5).</summary>
public enum Recurrence
{
    [Display(Name = "Một lần")]
    Once,

    [Display(Name = "Hằng tháng")]
    Monthly,

    [Display(Name = "Hằng quý")]
    Quarterly,

    [Display(Name = "Hằng năm")]
    Yearly,

    /// <summary>Never finished and never due: one occurrence for the year, kept up to date.</summary>
    [Display(Name = "Thường xuyên")]
    Continuous,
}
