using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Programmes;

public enum TaskPart
{
    [Display(Name = "Chủ trì")]
    Lead,

    [Display(Name = "Phối hợp")]
    Coordinating,
}
