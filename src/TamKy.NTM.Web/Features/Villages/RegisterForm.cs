using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>The year and set that a village registers for, as posted.</summary>
public sealed class RegisterForm
{
    [Required(ErrorMessage = "Chọn bộ tiêu chí.")]
    public int? SetId { get; init; }

    [Required(ErrorMessage = "Ghi năm, như 2022.")]
    [Range(2000, 2100, ErrorMessage = "Năm phải từ 2000 đến 2100.")]
    public int? Year { get; init; }
}
