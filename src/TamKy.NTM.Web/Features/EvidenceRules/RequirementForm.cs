using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Web.Binding;

namespace TamKy.NTM.Web.Features.EvidenceRules;

/// <summary>What an indicator asks for, as posted.</summary>
public sealed class RequirementForm
{
    /// <summary>Zero while the indicator asks for nothing.</summary>
    public int Version { get; init; }

    /// <summary>Code of the kind; null when it asks for none.</summary>
    public string? Kind { get; init; }

    [LargestSensible(EvidenceKind.MostMonths)]
    [WholeMonths]
    public decimal? ShelfMonths { get; init; }

    [Required(ErrorMessage = "Ghi văn bản hoặc ý kiến làm căn cứ.")]
    [MaxLength(EvidenceKind.SourceLength, ErrorMessage = "Căn cứ dài quá {1} ký tự.")]
    public string? Source { get; init; }

    public static RequirementForm Of(EvidenceRequirement? rule) => rule is null ? new() : new()
    {
        Version = rule.Version,
        Kind = rule.Kind.Code,
        ShelfMonths = rule.ShelfMonths,
        Source = rule.Provenance.Confidence is Confidence.Confirmed ? rule.Provenance.Source : null,
    };
}
