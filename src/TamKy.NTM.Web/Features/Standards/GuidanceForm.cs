using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Standards;

/// <summary>What the Office sets for a kind of plan, as posted.</summary>
public sealed class GuidanceForm
{
    public int Version { get; init; }

    /// <summary>Plans of this kind wait for the province's guidance.</summary>
    public bool Awaits { get; init; }

    [Required(ErrorMessage = "Ghi ngày. Viết dạng 27/6/2022.")]
    public DateOnly? Since { get; init; }

    [Required(ErrorMessage = "Ghi lý do chờ, hoặc văn bản hướng dẫn đã có.")]
    [StringLength(PlanLimits.Remark, ErrorMessage = "Lý do dài quá {1} ký tự.")]
    public string? Reason { get; init; }

    [Required(ErrorMessage = "Nhập số ngày làm việc.")]
    [Range(1, 60, ErrorMessage = "Hạn góp ý từ {1} đến {2} ngày làm việc.")]
    public int? OpinionWorkingDays { get; init; }

    public static GuidanceForm From(PlanSetting setting, DateOnly today) => new()
    {
        Version = setting.Version,
        Awaits = setting.AwaitsGuidance,
        Since = setting.Since ?? today,
        Reason = setting.Reason,
        OpinionWorkingDays = setting.OpinionWorkingDays,
    };
}
