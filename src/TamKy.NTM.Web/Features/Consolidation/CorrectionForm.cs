using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.Consolidation;

public sealed record CorrectionForm
{
    [Display(Name = "Lý do đính chính")]
    [Required(ErrorMessage = "Ghi rõ sai ở đâu và vì sao phải đính chính.")]
    [StringLength(ReviewLimits.Comment, ErrorMessage = "Lý do dài quá 4.000 chữ.")]
    public string? Reason { get; init; }

    public int Version { get; init; }
}
