using System.ComponentModel.DataAnnotations;

namespace TamKy.NTM.Domain.Organization;

public enum UnitKind
{
    [Display(Name = "Tỉnh")]
    Province,

    [Display(Name = "Thành phố")]
    City,

    [Display(Name = "Xã")]
    Commune,

    [Display(Name = "Phường")]
    Ward,

    [Display(Name = "Thôn")]
    Village,

    [Display(Name = "Phòng, ban")]
    Department,

    [Display(Name = "Lực lượng vũ trang")]
    ArmedForces,

    [Display(Name = "Công an")]
    Police,

    [Display(Name = "Hội, đoàn thể")]
    MassOrganization,

    [Display(Name = "Đơn vị sự nghiệp, đơn vị khác")]
    PublicBody,

    [Display(Name = "Ban Chỉ đạo")]
    SteeringCommittee,

    [Display(Name = "Văn phòng Điều phối")]
    CoordinationOffice,

    [Display(Name = "Ủy ban nhân dân")]
    PeoplesCommittee,

    [Display(Name = "Hội đồng nhân dân")]
    PeoplesCouncil,

    [Display(Name = "Cấp ủy")]
    PartyCommittee,

    [Display(Name = "Ban Phát triển thôn")]
    VillageDevelopmentBoard,

    [Display(Name = "Sở, ban, ngành tỉnh")]
    ProvincialDepartment,

    [Display(Name = "Nhóm đơn vị")]
    Group,
}
