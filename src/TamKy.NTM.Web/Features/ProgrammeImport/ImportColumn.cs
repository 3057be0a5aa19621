using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>What a column of a programme's table holds.</summary>
public enum ImportColumn
{
    [Display(Name = "Số thứ tự")]
    Order,

    [Display(Name = "Mã")]
    Code,

    [Display(Name = "Dòng")]
    Line,

    [Display(Name = "Mục")]
    Clause,

    [Display(Name = "Nội dung")]
    Content,

    [Display(Name = "Chủ trì")]
    Lead,

    [Display(Name = "Phối hợp")]
    Coordinating,

    [Display(Name = "Chu kỳ")]
    Recurrence,

    [Display(Name = "Thời gian")]
    Deadline,

    [Display(Name = "Hạn bằng lời")]
    DeadlineText,

    [Display(Name = "Lĩnh vực")]
    Field,

    [Display(Name = "Loại")]
    Kind,

    [Display(Name = "Tiêu chí")]
    Criteria,

    [Display(Name = "Hồ sơ cần có")]
    Evidence,

    [Display(Name = "Hoàn thành khi có")]
    ClosedBy,

    [Display(Name = "Điều suy ra")]
    Inferred,

    [Display(Name = "Ghi chú")]
    Note,

    [Display(Name = "Nguồn")]
    Source,

    [Display(Name = "Độ tin cậy")]
    Confidence,
}
