using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Treasury;

/// <summary>What finance says of a difference, as posted.</summary>
public sealed class SettleForm
{
    /// <summary>Of the statement; null where a document of the portal has none.</summary>
    public int? Line { get; init; }

    /// <summary>The document that is the same payment; null when none is.</summary>
    public int? Paper { get; init; }

    [Required(ErrorMessage = "Ghi giải trình.")]
    [MaxLength(FundingLimits.Content, ErrorMessage = "Giải trình dài quá 500 ký tự.")]
    public string? Reason { get; init; }

    public int Version { get; init; }
}
