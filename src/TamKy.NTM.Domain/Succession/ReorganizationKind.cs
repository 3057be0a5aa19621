using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Succession;

/// <summary>What happens to units on a day (issue 3, part 6): the four things a resolution on administrative units can do.</summary>
public enum ReorganizationKind
{
    [Display(Name = "Nhập")]
    Merge,

    [Display(Name = "Chia")]
    Split,

    [Display(Name = "Đổi tên, đổi loại")]
    Rename,

    [Display(Name = "Kết thúc")]
    End,
}
