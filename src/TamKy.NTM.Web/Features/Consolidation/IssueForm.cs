using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Number and date as the clerk gave them, as typed.</summary>
public sealed record IssueForm
{
    [Display(Name = "Số văn bản")]
    [Required(ErrorMessage = "Nhập số do văn thư cấp, ví dụ 5.")]
    [RegularExpression("[0-9]{1,5}", ErrorMessage = "Chỉ nhập phần số, ví dụ 5; ký hiệu đã có sẵn.")]
    public string? Number { get; init; }

    [Display(Name = "Ngày ban hành")]
    [Required(ErrorMessage = "Nhập ngày ghi trên văn bản, dạng 27/6/2022.")]
    public string? Date { get; init; }

    public int Version { get; init; }
}
