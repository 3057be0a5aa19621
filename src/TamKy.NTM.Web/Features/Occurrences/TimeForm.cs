using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.Occurrences;

/// <summary>A request for more time, as typed.</summary>
public sealed class TimeForm
{
    public int Version { get; init; }

    public DateOnly? Until { get; init; }

    [StringLength(DeadlineRequest.TextLength, ErrorMessage = "Lý do dài quá {1} ký tự.")]
    public string? Reason { get; init; }
}
