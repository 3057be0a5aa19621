using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.ProgrammeDraft;

/// <summary>From when a programme is in force, as typed.</summary>
public sealed record PutInForceForm
{
    [Required(ErrorMessage = "Nhập ngày áp dụng, dạng 15/2/2023.")]
    public DateOnly? From { get; init; }

    public int Version { get; init; }
}
