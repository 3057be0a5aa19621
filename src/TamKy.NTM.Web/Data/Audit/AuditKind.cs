using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Data.Audit;

public enum AuditKind
{
    [Display(Name = "Thêm")]
    Added,

    [Display(Name = "Sửa")]
    Modified,

    [Display(Name = "Xóa")]
    Deleted,
}
