using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>The source against which a task was held, as typed.</summary>
public sealed record ConfirmForm
{
    [Required(ErrorMessage = "Ghi nguồn đã đối chiếu: văn bản, mục, trang.")]
    [StringLength(TaskForm.SourceLength, ErrorMessage = "Nguồn dài quá {1} ký tự.")]
    public string? Source { get; init; }

    public int Version { get; init; }
}
