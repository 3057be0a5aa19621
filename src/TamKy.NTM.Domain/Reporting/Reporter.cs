using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>What kind of unit a report form is for; both kinds go the same way through review.</summary>
public enum Reporter
{
    [Display(Name = "Xã")]
    Commune,

    [Display(Name = "Phòng, ban, đơn vị")]
    Department,
}
