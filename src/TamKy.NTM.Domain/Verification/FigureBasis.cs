using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Verification;

/// <summary>Whose figure the Office uses.</summary>
public enum FigureBasis
{
    [Display(Name = "Số xã báo")]
    Reported,

    [Display(Name = "Số đơn vị phụ trách xác nhận")]
    Verified,

    [Display(Name = "Số Văn phòng Điều phối kết luận")]
    Concluded,
}
