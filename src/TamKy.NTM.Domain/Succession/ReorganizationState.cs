using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Succession;

public enum ReorganizationState
{
    [Display(Name = "Dự thảo")]
    Draft,

    [Display(Name = "Đã áp dụng")]
    InForce,

    [Display(Name = "Đã thu hồi")]
    TakenBack,
}
