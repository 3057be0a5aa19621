using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.Occurrences;

/// <summary>The Office's answer to a request for more time.</summary>
public sealed class AnswerForm
{
    public int Version { get; init; }

    public bool IsGranted { get; init; }

    [StringLength(DeadlineRequest.TextLength, ErrorMessage = "Lời trả lời dài quá {1} ký tự.")]
    public string? Text { get; init; }
}
