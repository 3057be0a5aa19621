using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.Occurrences;

/// <summary>How far a unit is, as typed.</summary>
public sealed class ProgressForm
{
    /// <summary>Of the occurrence the user saw.</summary>
    public int Version { get; init; }

    /// <summary>Which button: save, or report done.</summary>
    public bool IsDone { get; init; }

    [Range(0, 100, ErrorMessage = "Tiến độ từ 0 đến 99 %.")]
    public decimal? Percent { get; init; }

    [StringLength(TaskOccurrence.TextLength, ErrorMessage = "Kết quả dài quá {1} ký tự.")]
    public string? Text { get; init; }

    [StringLength(TaskOccurrence.TextLength, ErrorMessage = "Nguyên nhân dài quá {1} ký tự.")]
    public string? Cause { get; init; }
}
