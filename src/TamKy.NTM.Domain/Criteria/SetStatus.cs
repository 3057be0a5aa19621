using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>Whether a version of a set may be used. The legal dates of the decision and who follows the set are other matters.</summary>
public enum SetStatus
{
    [Display(Name = "Đang áp dụng")]
    InForce,

    /// <summary>Being written by the Office: no report uses it, and only a draft can be changed.</summary>
    [Display(Name = "Dự thảo")]
    Draft,
}
