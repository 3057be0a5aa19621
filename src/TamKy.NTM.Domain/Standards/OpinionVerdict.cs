using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Standards;

public enum OpinionVerdict
{
    [Display(Name = "Thống nhất")]
    Agreed,

    [Display(Name = "Đề nghị chỉnh sửa")]
    ChangesAsked,
}
