using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Villages;

/// <summary>
/// Who may do what for the villages of one commune: its officer enters villages, households and each month's state, and registers; the Office does the same
/// except for the state, which is the commune's own, and it alone renames, ends and confirms. Everybody else within reach reads.
/// </summary>
public sealed record VillageRights(Actor Actor, int CommuneId)
{
    public static VillageRights Of(Actor actor, OrganizationUnit village) => new(actor, village.Parent?.Id ?? village.ParentId ?? 0);

    /// <summary>Adds villages, enters households, registers a village for a year.</summary>
    public bool MayEnter => Actor.IsOffice || Actor.Is(Role.CommuneOfficer, CommuneId);

    /// <summary>Says which indicators are met in a month.</summary>
    public bool MayAssess => Actor.Is(Role.CommuneOfficer, CommuneId);

    /// <summary>Renames, ends, confirms.</summary>
    public bool MayGovern => Actor.IsOffice;

    public void RequireEnter()
    {
        if (!MayEnter)
        {
            throw new PermissionException("Cán bộ xã hoặc Văn phòng Điều phối ghi danh sách thôn, số hộ và đăng ký phấn đấu.");
        }
    }

    public void RequireAssess()
    {
        if (!MayAssess)
        {
            throw new PermissionException("Cán bộ xã ghi kết quả tiêu chí của thôn thuộc xã mình.");
        }
    }

    public void RequireGovern()
    {
        if (!MayGovern)
        {
            throw new PermissionException("Đổi tên, kết thúc và xác nhận thôn là việc của Văn phòng Điều phối. Xã thấy sai thì báo Văn phòng.");
        }
    }
}
