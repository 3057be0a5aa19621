using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.PlanSteps;

/// <summary>Whom the Office asks and for how long, as posted.</summary>
public sealed class AskForm
{
    public int Version { get; init; }

    public List<int> Departments { get; init; } = [];

    [Required(ErrorMessage = "Nhập số ngày làm việc.")]
    [Range(1, 60, ErrorMessage = "Hạn góp ý từ {1} đến {2} ngày làm việc.")]
    public int? WorkingDays { get; init; }
}
