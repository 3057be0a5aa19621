using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Succession;

/// <summary>How several yes or no become one. By hand goes before either: <see cref="HandJudgement"/>.</summary>
public enum YesNoRule
{
    [Display(Name = "Đạt khi mọi đơn vị cũ đạt")]
    All,

    [Display(Name = "Đạt khi có ít nhất một đơn vị cũ đạt")]
    Any,
}
