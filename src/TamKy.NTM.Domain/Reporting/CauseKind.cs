using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Reporting;

public enum CauseKind
{
    [Display(Name = "Khách quan")]
    Objective,

    [Display(Name = "Chủ quan")]
    Subjective,
}

/// <summary>What became of a work that was unfinished last month.</summary>
public enum WorkDisposition
{
    [Display(Name = "Đã xong")]
    Done,

    [Display(Name = "Chuyển tiếp")]
    Carried,

    [Display(Name = "Thôi, nêu lý do")]
    Dropped,
}
