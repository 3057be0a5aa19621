using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.VillageChanges;

/// <summary>A village's last day, as posted.</summary>
public sealed class EndForm
{
    [Required(ErrorMessage = "Chưa ghi ngày cuối cùng. Viết dạng 30/6/2022.")]
    public DateOnly? LastDay { get; init; }

    [Required(ErrorMessage = "Ghi căn cứ: số, ngày văn bản sắp xếp thôn.")]
    [MaxLength(200, ErrorMessage = "Căn cứ dài quá 200 ký tự.")]
    public string? Basis { get; init; }
}
