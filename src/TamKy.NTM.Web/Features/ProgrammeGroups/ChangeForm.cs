using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeGroups;

/// <summary>A unit that joins or leaves a group from a day on, as typed.</summary>
public sealed record ChangeForm
{
    /// <summary>Code of the unit.</summary>
    [Required(ErrorMessage = "Chọn đơn vị.")]
    public string? Unit { get; init; }

    public bool IsMember { get; init; } = true;

    [Required(ErrorMessage = "Ghi ngày bắt đầu, dạng 1/7/2022.")]
    public DateOnly? From { get; init; }

    [Required(ErrorMessage = "Ghi căn cứ thay đổi.")]
    [StringLength(GroupChange.ReasonLength, ErrorMessage = "Căn cứ dài quá {1} ký tự.")]
    public string? Reason { get; init; }

    [Required(ErrorMessage = "Ghi người quyết định, ví dụ Trưởng Ban Chỉ đạo.")]
    [StringLength(TaskChange.DeciderLength, ErrorMessage = "Người quyết định dài quá {1} ký tự.")]
    public string? DecidedBy { get; init; }

    public int Version { get; init; }
}
