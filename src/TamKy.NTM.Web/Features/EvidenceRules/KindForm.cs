using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Web.Binding;

namespace TamKy.NTM.Web.Features.EvidenceRules;

/// <summary>A kind of evidence, as posted.</summary>
public sealed class KindForm
{
    /// <summary>Proposed for a new kind.</summary>
    private const int UsualWarnDays = 30;

    public int Version { get; init; }

    [Required(ErrorMessage = "Ghi tên loại hồ sơ.")]
    [MaxLength(EvidenceKind.NameLength, ErrorMessage = "Tên dài quá {1} ký tự.")]
    public string? Name { get; init; }

    [LargestSensible(EvidenceKind.MostMonths)]
    [WholeMonths]
    public decimal? ShelfMonths { get; init; }

    [Required(ErrorMessage = "Ghi số ngày báo trước, ví dụ 30.")]
    [LargestSensible(EvidenceKind.MostWarnDays)]
    [WholeNumber(0, EvidenceKind.MostWarnDays, "Số ngày báo trước là số nguyên từ {0} đến {1}.")]
    public decimal? WarnDays { get; init; } = UsualWarnDays;

    [Required(ErrorMessage = "Ghi văn bản hoặc ý kiến làm căn cứ.")]
    [MaxLength(EvidenceKind.SourceLength, ErrorMessage = "Căn cứ dài quá {1} ký tự.")]
    public string? Source { get; init; }

    /// <summary>What was only assumed has yet to be given a source.</summary>
    public static KindForm Of(EvidenceKind kind) => new()
    {
        Version = kind.Version,
        Name = kind.Name,
        ShelfMonths = kind.ShelfMonths,
        WarnDays = kind.WarnDays,
        Source = kind.Provenance.Confidence is Confidence.Confirmed ? kind.Provenance.Source : null,
    };
}
