using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Succession;

/// <summary>How the values of an indicator go over to the units that follow.</summary>
public enum CarryKind
{
    [Display(Name = "Cộng")]
    Sum,

    [Display(Name = "Bình quân có trọng số")]
    WeightedMean,

    [Display(Name = "Xét theo quy tắc")]
    Judgement,
}
