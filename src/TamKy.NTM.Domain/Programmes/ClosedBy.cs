using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>What finishes an occurrence of a task.</summary>
public enum ClosedBy
{
    /// <summary>The unit reports it done with its evidence, and the Office confirms.</summary>
    [Display(Name = "hồ sơ chứng minh, Văn phòng xác nhận")]
    Confirmation,

    /// <summary>The unit's monthly report is the occurrence: sending it finishes it.</summary>
    [Display(Name = "báo cáo tháng của đơn vị")]
    MonthlyReport,
}
