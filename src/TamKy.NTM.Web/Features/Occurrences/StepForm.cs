using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.Occurrences;

/// <summary>A step of the Office, as typed.</summary>
public sealed class StepForm
{
    public int Version { get; init; }

    [StringLength(ReviewLimits.Comment - TaskOccurrence.DeciderLength - 20, ErrorMessage = "Lời ghi dài quá {1} ký tự.")]
    public string? Comment { get; init; }

    [StringLength(TaskOccurrence.DeciderLength, ErrorMessage = "Người quyết định dài quá {1} ký tự.")]
    public string? DecidedBy { get; init; }
}
