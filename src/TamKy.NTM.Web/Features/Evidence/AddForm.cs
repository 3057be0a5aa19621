using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>New evidence as posted: up to five files that share what is said of them.</summary>
public sealed class AddForm
{
    public const int MostFiles = 5;

    public string? Unit { get; init; }

    /// <summary>Address of the page one came from.</summary>
    public string? Return { get; init; }

    public List<IFormFile> Files { get; init; } = [];

    public bool Shrink { get; init; }

    public string? Kind { get; init; }

    [MaxLength(EvidenceFacts.NumberLength, ErrorMessage = "Số, ký hiệu dài quá 80 chữ.")]
    public string? Number { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? ValidTo { get; init; }

    public DateOnly? ProvesFrom { get; init; }

    public DateOnly? ProvesTo { get; init; }

    public List<string> Targets { get; init; } = [];
}
