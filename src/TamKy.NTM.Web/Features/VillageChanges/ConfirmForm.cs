using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Features.VillageChanges;

/// <summary>The paper with which the Office compared an entry, as posted.</summary>
public sealed class ConfirmForm
{
    [Required(ErrorMessage = "Ghi văn bản đã đối chiếu.")]
    [MaxLength(VillageLimits.Source, ErrorMessage = "Nguồn dài quá 300 ký tự.")]
    public string? Source { get; init; }
}
