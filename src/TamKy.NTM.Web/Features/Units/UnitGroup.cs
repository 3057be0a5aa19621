using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Features.Units;

/// <summary>What a reader of the list of units looks for.</summary>
public enum UnitGroup
{
    [Display(Name = "Tỉnh, thành phố, xã, phường")]
    Places,

    [Display(Name = "Thôn")]
    Villages,

    [Display(Name = "Cơ quan, đoàn thể")]
    Bodies,
}
