using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Web.Data.Audit;

public enum AuditFaultKind
{
    [Display(Name = "nội dung đã bị sửa")]
    Changed,

    [Display(Name = "dòng bị thiếu")]
    Missing,

    [Display(Name = "không nối với dòng trước")]
    NotLinked,

    [Display(Name = "cuối nhật ký đã bị cắt hoặc thêm")]
    EndDiffers,
}

/// <summary>The first entry that does not hold, and what the entry says it is about.</summary>
public sealed record AuditFault(long Sequence, AuditFaultKind Kind, string? Entity, string? Key);
