using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>What a new plan is for, as posted.</summary>
public sealed class CreateForm
{
    [Required(ErrorMessage = "Chọn xã hoặc thôn.")]
    public int? UnitId { get; init; }

    [Required(ErrorMessage = "Chọn bộ tiêu chí phấn đấu.")]
    public int? SetId { get; init; }

    [Required(ErrorMessage = "Chọn năm mục tiêu.")]
    public int? Year { get; init; }
}
