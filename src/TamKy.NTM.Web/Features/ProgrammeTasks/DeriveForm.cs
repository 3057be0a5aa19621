using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeTasks;

/// <summary>A unit's own task, as typed.</summary>
public sealed class DeriveForm
{
    public string? Unit { get; init; }

    [Required(ErrorMessage = "Ghi nội dung việc.")]
    [StringLength(WorkTask.TitleLength, ErrorMessage = "Nội dung việc dài quá {1} ký tự.")]
    public string? Title { get; init; }

    [Required(ErrorMessage = "Ghi hạn hoàn thành, dạng 30/9/2022.")]
    public DateOnly? Deadline { get; init; }

    [StringLength(WorkTask.TextLength, ErrorMessage = "Hồ sơ cần có dài quá {1} ký tự.")]
    public string? Evidence { get; init; }

    [StringLength(WorkTask.TextLength, ErrorMessage = "Ghi chú dài quá {1} ký tự.")]
    public string? Note { get; init; }
}
