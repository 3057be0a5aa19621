using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Verification;

/// <summary>What a department in charge says of a commune's figure. Source: workflow 3.2.</summary>
public enum VerificationVerdict
{
    [Display(Name = "Thống nhất")]
    Agreed,

    /// <summary>Needs a reason and the department's own figure.</summary>
    [Display(Name = "Không thống nhất")]
    Disagreed,

    /// <summary>Needs to say which evidence is asked for.</summary>
    [Display(Name = "Yêu cầu bổ sung hồ sơ")]
    EvidenceRequested,
}
