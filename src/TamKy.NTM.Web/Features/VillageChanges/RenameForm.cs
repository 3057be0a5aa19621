using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Features.VillageChanges;

/// <summary>A new name from a day on, as posted.</summary>
public sealed class RenameForm
{
    [Required(ErrorMessage = "Chưa ghi tên mới.")]
    [MaxLength(VillageLimits.Name, ErrorMessage = "Tên thôn dài quá 100 ký tự.")]
    public string? Name { get; init; }

    [Required(ErrorMessage = "Chưa ghi ngày. Viết dạng 30/6/2022.")]
    public DateOnly? From { get; init; }

    /// <summary>The name that the user saw.</summary>
    public string? Seen { get; init; }
}
