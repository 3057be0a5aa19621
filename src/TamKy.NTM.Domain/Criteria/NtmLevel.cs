using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Criteria;

public enum NtmLevel
{
    [Display(Name = "Xã nông thôn mới")]
    StandardCommune,

    [Display(Name = "Xã nông thôn mới nâng cao")]
    AdvancedCommune,

    [Display(Name = "Xã nông thôn mới kiểu mẫu")]
    ModelCommune,

    [Display(Name = "Thôn nông thôn mới kiểu mẫu")]
    ModelVillage,
}
