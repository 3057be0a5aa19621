using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.SetFollowing;

/// <summary>A set for a unit in a year, as posted.</summary>
public sealed class FollowForm
{
    public int Year { get; init; }

    [Display(Name = "Đơn vị")]
    [Required(ErrorMessage = "Chưa chọn đơn vị.")]
    public string? Unit { get; init; }

    [Display(Name = "Bộ tiêu chí")]
    [Required(ErrorMessage = "Chưa chọn bộ tiêu chí.")]
    public string? Set { get; init; }

    [Display(Name = "Mục đích")]
    public FollowPurpose Purpose { get; init; } = FollowPurpose.Strive;

    [Display(Name = "Nhóm trong bộ")]
    [StringLength(SetLimits.Zone)]
    public string? Group { get; init; }
}
