using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.CriteriaDraft;

/// <summary>From when a draft is to be used, and on what basis, as typed.</summary>
public sealed record PutInForceForm
{
    [Display(Name = "Áp dụng từ ngày")]
    [Required(ErrorMessage = "Nhập ngày áp dụng, dạng 15/7/2022.")]
    public string? ValidFrom { get; init; }

    [Display(Name = "Văn bản làm căn cứ")]
    [Required(ErrorMessage = "Ghi văn bản làm căn cứ, ví dụ: QĐ 12/QĐ-TTg ngày 05/01/2023.")]
    [StringLength(Domain.Criteria.SetLimits.Words)]
    public string? Basis { get; init; }

    public int Version { get; init; }
}
