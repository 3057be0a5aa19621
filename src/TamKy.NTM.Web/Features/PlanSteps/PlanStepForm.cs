using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.PlanSteps;

/// <summary>A step as posted from its confirm page, of a plan or of a recognition.</summary>
public sealed class PlanStepForm
{
    public string Step { get; init; } = string.Empty;

    /// <summary>Of the record the user saw.</summary>
    public int Version { get; init; }

    [StringLength(ReviewLimits.Comment, ErrorMessage = "Lời ghi dài quá {1} ký tự.")]
    public string? Comment { get; init; }

    /// <summary>Number and symbol of a decision.</summary>
    [StringLength(PlanLimits.Number, ErrorMessage = "Số, ký hiệu dài quá {1} ký tự.")]
    public string? Number { get; init; }

    public DateOnly? Date { get; init; }
}
