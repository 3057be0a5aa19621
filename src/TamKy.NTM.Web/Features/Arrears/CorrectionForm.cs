using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>Which entry is taken back and why, as posted.</summary>
public sealed class CorrectionForm
{
    public int Version { get; init; }

    public int Entry { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày đính chính.")]
    public DateOnly? Date { get; init; }

    [Required(ErrorMessage = "Chưa ghi lý do.")]
    [MaxLength(FundingLimits.Content, ErrorMessage = "Lý do dài quá 500 ký tự.")]
    public string? Reason { get; init; }
}
