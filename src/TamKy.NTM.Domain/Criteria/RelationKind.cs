using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>What became of an indicator of one set in another.</summary>
public enum RelationKind
{
    [Display(Name = "Giữ nguyên")]
    Same,

    [Display(Name = "Tách ra")]
    Split,

    [Display(Name = "Gộp lại")]
    Merged,

    [Display(Name = "Bỏ")]
    Dropped,

    [Display(Name = "Mới")]
    New,
}
