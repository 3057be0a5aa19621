using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.ProgrammeDraft;

/// <summary>A new programme, as typed.</summary>
public sealed class BeginForm
{
    [Required(ErrorMessage = "Ghi năm của chương trình, ví dụ 2023.")]
    public int? Year { get; init; }

    /// <summary>The year to copy from; null for an empty draft.</summary>
    public int? Model { get; init; }
}
