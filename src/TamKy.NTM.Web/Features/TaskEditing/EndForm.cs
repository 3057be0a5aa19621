using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>A task that is to end, as typed.</summary>
public sealed record EndForm
{
    [Required(ErrorMessage = "Ghi lý do kết thúc việc.")]
    [StringLength(TaskChange.ReasonLength, ErrorMessage = "Lý do dài quá {1} ký tự.")]
    public string? Reason { get; init; }

    [Required(ErrorMessage = "Ghi người quyết định, ví dụ Trưởng Ban Chỉ đạo.")]
    [StringLength(TaskChange.DeciderLength, ErrorMessage = "Người quyết định dài quá {1} ký tự.")]
    public string? DecidedBy { get; init; }

    public int Version { get; init; }
}
