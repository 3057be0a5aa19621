using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaFacts;

/// <summary>Where a fact was read, as typed.</summary>
public sealed record ConfirmForm
{
    [Display(Name = "Văn bản đã đọc")]
    [Required(ErrorMessage = "Ghi văn bản đã đọc, ví dụ: QĐ 2072/QĐ-UBND, Phụ lục, mục 2.1.")]
    [StringLength(SetLimits.Words)]
    public string? Source { get; init; }
}
