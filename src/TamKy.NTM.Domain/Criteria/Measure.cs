using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>What kind of value an indicator has.</summary>
public enum Measure
{
    [Display(Name = "Tỷ lệ %")]
    Percentage,

    [Display(Name = "Số")]
    Number,

    [Display(Name = "Đạt hoặc chưa đạt")]
    YesNo,

    /// <summary>Judged as a whole against a description, without a number or a plain yes or no.</summary>
    [Display(Name = "Mức độ")]
    Level,
}

/// <summary>How a value meets its threshold.</summary>
public enum ComparisonOperator
{
    [Display(Name = "≥")]
    AtLeast,

    [Display(Name = "≤")]
    AtMost,

    [Display(Name = "=")]
    EqualTo,

    /// <summary>No threshold: somebody judges.</summary>
    [Display(Name = "Đạt")]
    Pass,
}

/// <summary>The result of an indicator or a criterion. Counts are always given by these four, never as if they were two.</summary>
public enum ComplianceStatus
{
    [Display(Name = "Đạt")]
    Met,

    [Display(Name = "Chưa đạt")]
    NotMet,

    /// <summary>A value is there, the threshold is not: "Chờ mức". Never counts as met.</summary>
    [Display(Name = "Chờ mức")]
    AwaitingThreshold,

    [Display(Name = "Chưa đánh giá")]
    NotAssessed,
}
