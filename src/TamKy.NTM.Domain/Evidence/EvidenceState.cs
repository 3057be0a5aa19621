using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Evidence;

/// <summary>How the proof of something stands on a day, the weakest first.</summary>
public enum EvidenceState
{
    [Display(Name = "Chưa có hồ sơ")]
    Missing,

    [Display(Name = "Hồ sơ hết hạn")]
    Expired,

    [Display(Name = "Sắp hết hạn")]
    Expiring,

    [Display(Name = "Còn hiệu lực")]
    Valid,
}
