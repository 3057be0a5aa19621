using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// Where an indicator or a criterion stands on the way to a level. It refines <see cref="Criteria.ComplianceStatus"/>: what is met is told apart by
/// whether it is proven and whether it may be lost. From what weighs most to nothing missing.
/// </summary>
public enum GapClass
{
    [Display(Name = "Chưa đạt")]
    NotMet,

    [Display(Name = "Chưa đánh giá")]
    NotAssessed,

    [Display(Name = "Chờ mức")]
    AwaitingThreshold,

    /// <summary>Met by the figure; the document that the indicator asks for is not there.</summary>
    [Display(Name = "Thiếu hồ sơ")]
    MissingEvidence,

    /// <summary>Met, and may be lost: see <see cref="RiskKind"/>.</summary>
    [Display(Name = "Có nguy cơ")]
    AtRisk,

    [Display(Name = "Đạt")]
    Met,
}
