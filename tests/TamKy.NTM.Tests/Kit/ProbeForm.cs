using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Web.Binding;

namespace TamKy.NTM.Tests.Kit;

public sealed class ProbeForm
{
    [LargestSensible(100)]
    public decimal? Share { get; set; }

    public decimal? Amount { get; set; }

    public DateOnly? Due { get; set; }

    [Display(Name = "Ghi chú")]
    [StringLength(20)]
    public string? Text { get; set; }
}
