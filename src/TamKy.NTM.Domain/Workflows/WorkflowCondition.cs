using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Workflows;

/// <summary>What else must hold for a rule besides state and role; each kind of record says of itself whether it does.</summary>
public enum WorkflowCondition
{
    [Display(Name = "chưa từng bị trả lại")]
    NeverReturned,

    [Display(Name = "đã từng bị trả lại")]
    WasReturned,

    [Display(Name = "đã có đề nghị của lãnh đạo UBND xã")]
    Proposed,

    [Display(Name = "cấp tỉnh công nhận")]
    RecognizedByProvince,

    [Display(Name = "cấp thành phố công nhận")]
    RecognizedByCity,
}
