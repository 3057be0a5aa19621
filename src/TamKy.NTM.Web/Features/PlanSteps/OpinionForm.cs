using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.PlanSteps;

/// <summary>A department's opinion as posted.</summary>
public sealed class OpinionForm
{
    /// <summary>The appraisal the user saw.</summary>
    public int Round { get; init; }

    [Required(ErrorMessage = "Chọn thống nhất hoặc đề nghị chỉnh sửa.")]
    public OpinionVerdict? Verdict { get; init; }

    [StringLength(PlanLimits.Opinion, ErrorMessage = "Ý kiến dài quá {1} ký tự.")]
    public string? Text { get; init; }
}
