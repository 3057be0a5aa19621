using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Access;

/// <summary>What a person may be in the programme. A person may hold several, each with a unit and dates; their rights are the union.</summary>
public enum Role
{
    [Display(Name = "Cán bộ xã")]
    CommuneOfficer,

    [Display(Name = "Lãnh đạo UBND xã")]
    CommuneChair,

    [Display(Name = "Chuyên viên phòng, ban")]
    DepartmentOfficer,

    [Display(Name = "Thủ trưởng phòng, ban")]
    DepartmentHead,

    [Display(Name = "Chuyên viên Văn phòng Điều phối")]
    CoordinationOfficer,

    [Display(Name = "Lãnh đạo Văn phòng Điều phối")]
    CoordinationHead,

    [Display(Name = "Thành viên Ban Chỉ đạo")]
    CommitteeMember,

    [Display(Name = "Lãnh đạo Ban Chỉ đạo")]
    CommitteeLeader,

    [Display(Name = "Cán bộ tài chính")]
    FinanceOfficer,

    [Display(Name = "Người xem")]
    Viewer,

    [Display(Name = "Quản trị hệ thống")]
    SystemAdmin,
}
