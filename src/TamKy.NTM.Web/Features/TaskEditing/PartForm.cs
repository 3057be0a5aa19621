using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>A unit or a group and its part, as chosen; without a unit the row counts for nothing.</summary>
public sealed record PartForm
{
    /// <summary>Code of the unit.</summary>
    public string? Unit { get; init; }

    public TaskPart Part { get; init; }

    [StringLength(TaskAssignment.LabelLength, ErrorMessage = "Tên ghi trong văn bản dài quá {1} ký tự.")]
    public string? Label { get; init; }
}
