using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>From what and by when the arrears are to be paid, as posted.</summary>
public sealed class PlanForm
{
    public int Version { get; init; }

    [MaxLength(FundingLimits.Content, ErrorMessage = "Nguồn trả nợ dài quá 500 ký tự.")]
    public string? From { get; init; }

    public DateOnly? By { get; init; }
}
