using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>Households and people of a village from a day on, as posted. The same day again corrects that row.</summary>
public sealed class HouseholdsForm
{
    [Required(ErrorMessage = "Chưa ghi số hộ.")]
    public decimal? Households { get; init; }

    public decimal? Population { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày. Viết dạng 30/6/2022.")]
    public DateOnly? ValidFrom { get; init; }

    [MaxLength(VillageLimits.Source, ErrorMessage = "Nguồn số liệu dài quá 300 ký tự.")]
    public string? Source { get; init; }
}
