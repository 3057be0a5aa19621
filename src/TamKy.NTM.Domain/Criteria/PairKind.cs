using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>How an indicator of one set or version stands to its counterpart in another.</summary>
public enum PairKind
{
    [Display(Name = "Giữ nguyên")]
    Same,

    [Display(Name = "Có thay đổi")]
    Changed,

    [Display(Name = "Mới")]
    Added,

    [Display(Name = "Bỏ")]
    Dropped,

    [Display(Name = "Tách ra")]
    Split,

    [Display(Name = "Gộp lại")]
    Merged,

    /// <summary>The map between the sets does not name it: those of the same code stand side by side, which says nothing about their content.</summary>
    [Display(Name = "Chưa nối")]
    Unmapped,
}
