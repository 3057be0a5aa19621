using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>A new village as posted.</summary>
public sealed class CreateForm
{
    [Required(ErrorMessage = "Chọn xã.")]
    public int? CommuneId { get; init; }

    [Required(ErrorMessage = "Chưa ghi tên thôn.")]
    [MaxLength(VillageLimits.Name, ErrorMessage = "Tên thôn dài quá 100 ký tự.")]
    public string? Name { get; init; }

    /// <summary>The village's first day, where it is known.</summary>
    public DateOnly? Since { get; init; }

    public decimal? Households { get; init; }

    public decimal? Population { get; init; }

    /// <summary>The day of the households.</summary>
    public DateOnly? ValidFrom { get; init; }

    [MaxLength(VillageLimits.Source, ErrorMessage = "Nguồn dài quá 300 ký tự.")]
    public string? Source { get; init; }
}
