using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Standards;

/// <summary>Why something that is met may be lost.</summary>
public enum RiskKind
{
    [Display(Name = "sát mức")]
    NearThreshold,

    [Display(Name = "xấu đi ba tháng liền")]
    Falling,

    [Display(Name = "hồ sơ hết hạn")]
    EvidenceExpired,

    [Display(Name = "hồ sơ sắp hết hạn")]
    EvidenceExpiring,
}
