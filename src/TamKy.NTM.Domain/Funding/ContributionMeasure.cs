using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Funding;

/// <summary>How what is contributed becomes a sum in đồng.</summary>
public enum ContributionMeasure
{
    [Display(Name = "Tiền")]
    Money,

    /// <summary>A quantity at a rate: days of labour, land.</summary>
    [Display(Name = "Số lượng và đơn giá")]
    Rated,

    /// <summary>A quantity whose value is appraised as a whole.</summary>
    [Display(Name = "Số lượng và trị giá")]
    Appraised,
}
