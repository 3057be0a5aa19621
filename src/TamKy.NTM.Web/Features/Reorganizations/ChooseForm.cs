using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>What happens to which units, from when, on what basis, as typed.</summary>
public sealed record ChooseForm
{
    [Required(ErrorMessage = "Chọn việc cần làm.")]
    public ReorganizationKind? Kind { get; init; }

    public List<int> Units { get; init; } = [];

    [Display(Name = "Ngày đầu của đơn vị mới")]
    [Required(ErrorMessage = "Nhập ngày đầu của đơn vị mới, dạng 1/7/2025.")]
    public string? EffectiveFrom { get; init; }

    [Display(Name = "Căn cứ")]
    [Required(ErrorMessage = "Ghi văn bản làm căn cứ, ví dụ: NQ 1659/NQ-UBTVQH15.")]
    [StringLength(ReorganizationLimits.Basis, ErrorMessage = "Căn cứ dài quá {1} ký tự.")]
    public string? LegalBasis { get; init; }

    public int Version { get; init; }

    public static ChooseForm Of(UnitReorganization reorganization) => new()
    {
        Kind = reorganization.Kind,
        Units = [.. reorganization.Ending.Select(row => row.UnitId)],
        EffectiveFrom = VietnameseFormat.Date(reorganization.EffectiveFrom),
        LegalBasis = reorganization.LegalBasis,
        Version = reorganization.Version,
    };
}
