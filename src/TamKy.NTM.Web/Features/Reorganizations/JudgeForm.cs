using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Succession;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>A decision by hand, as typed; without one the stated rule holds.</summary>
public sealed record JudgeForm
{
    public bool? IsMet { get; init; }

    [Display(Name = "Lý do")]
    [StringLength(ReorganizationLimits.Reason, ErrorMessage = "Lý do dài quá {1} ký tự.")]
    public string? Reason { get; init; }

    public int Version { get; init; }
}
