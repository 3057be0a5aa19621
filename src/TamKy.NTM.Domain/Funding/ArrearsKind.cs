using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Funding;

public enum ArrearsKind
{
    [Display(Name = "Phát sinh nợ")]
    Arising,

    [Display(Name = "Trả nợ")]
    Payment,
}
