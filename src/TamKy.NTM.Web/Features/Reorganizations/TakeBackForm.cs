using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Succession;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>Why, and by which paper, a reorganisation is taken back, as typed.</summary>
public sealed record TakeBackForm
{
    [Display(Name = "Lý do thu hồi")]
    [Required(ErrorMessage = "Ghi lý do thu hồi.")]
    [StringLength(ReorganizationLimits.Reason, ErrorMessage = "Lý do dài quá {1} ký tự.")]
    public string? Reason { get; init; }

    [Display(Name = "Căn cứ thu hồi")]
    [Required(ErrorMessage = "Ghi văn bản làm căn cứ thu hồi.")]
    [StringLength(ReorganizationLimits.Basis, ErrorMessage = "Căn cứ dài quá {1} ký tự.")]
    public string? LegalBasis { get; init; }

    public int Version { get; init; }
}
