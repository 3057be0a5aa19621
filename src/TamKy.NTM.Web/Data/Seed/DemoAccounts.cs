using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Access;
using static TamKy.NTM.Domain.Access.Role;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The accounts everybody may try the demo with, all with one password. They exist in demo data and nowhere else.</summary>
public sealed class DemoAccounts(AppDbContext db, IPasswordHasher<AppUser> hasher)
{
    private const string Member = "tv.mttq";

    private static readonly DateOnly FirstDay = new(2021, 1, 1);

    private static readonly string[] CommunesOfMember = ["XA-TAMTHANG", "XA-TAMPHU"];

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("quantri", "Đặng Minh Khoa", "Quản trị hệ thống", SystemAdmin, null),
        new("vpdp", "Nguyễn Văn An", "Chuyên viên, Văn phòng Điều phối", CoordinationOfficer, "VPDP-TP"),
        new("vpdp.truong", "Phan Thị Hồng Nhung", "Chánh Văn phòng Điều phối", CoordinationHead, "VPDP-TP"),
        new("truongban", "Lương Đình Phúc", "Phó Chủ tịch UBND thành phố, Trưởng Ban Chỉ đạo", CommitteeLeader, "BCD-TP"),
        new(Member, "Huỳnh Thị Bích Liên", "Phó Chủ tịch UBMTTQVN thành phố, thành viên Ban Chỉ đạo", CommitteeMember, "MTTQ-TP"),
        new("tckh", "Đỗ Hữu Thọ", "Chuyên viên tài chính, phòng Tài chính - Kế hoạch", FinanceOfficer, "P-TCKH"),
        new("xem", "Trịnh Xuân Hòa", "Thường trực HĐND thành phố", Viewer, "HDND-TP"),
        .. Commune("tamngoc", "Tam Ngọc", "Võ Thị Lan", "Đinh Công Thành"),
        .. Commune("tamphu", "Tam Phú", "Ngô Thanh Tùng", "Bùi Thanh Sơn"),
        .. Commune("tamthanh", "Tam Thanh", "Hồ Thị Mai", "Châu Ngọc Dũng"),
        .. Commune("tamthang", "Tam Thăng", "Lê Thị Thu Hà", "Trần Quốc Bảo"),
        .. Unit("p.kt", "P-KT", "phòng Kinh tế", "Phạm Thị Kim Oanh", "Trưởng phòng", "Nguyễn Đức Vinh"),
        .. Unit("p.tckh", "P-TCKH", "phòng Tài chính - Kế hoạch", "Lê Thị Ngọc Trâm", "Trưởng phòng", "Trương Văn Hậu"),
        .. Unit("p.nv", "P-NV", "phòng Nội vụ", "Mai Anh Tuấn", "Trưởng phòng", "Đoàn Thị Thanh Tâm"),
        .. Unit("p.qldt", "P-QLDT", "phòng Quản lý đô thị", "Nguyễn Hoàng Nam", "Trưởng phòng", "Lý Văn Cường"),
        .. Unit("p.tnmt", "P-TNMT", "phòng Tài nguyên và Môi trường", "Trần Thị Diễm My", "Trưởng phòng", "Hồ Quang Vũ"),
        .. Unit("p.vhtt", "P-VHTT", "phòng Văn hóa và Thông tin", "Nguyễn Thị Cẩm Vân", "Trưởng phòng", "Phan Văn Khánh"),
        .. Unit("p.gddt", "P-GDDT", "phòng Giáo dục và Đào tạo", "Lê Quang Huy", "Trưởng phòng", "Võ Thị Minh Nguyệt"),
        .. Unit("p.ldtbxh", "P-LDTBXH", "phòng Lao động - Thương binh và Xã hội", "Bùi Thị Hạnh", "Trưởng phòng", "Nguyễn Ngọc Sang"),
        .. Unit("p.tp", "P-TP", "phòng Tư pháp", "Đặng Thị Thùy Dương", "Trưởng phòng", "Trần Văn Lợi"),
        .. Unit("p.yt", "P-YT", "phòng Y tế", "Huỳnh Văn Phước", "Trưởng phòng", "Lê Thị Xuân Mai"),
        .. Unit("ca.tp", "CA-TP", "Công an thành phố", "Nguyễn Mạnh Hùng", "Phó Trưởng Công an thành phố", "Phạm Văn Quý"),
        .. Unit("bchqs.tp", "BCHQS-TP", "Ban Chỉ huy Quân sự thành phố", "Trần Đình Long", "Chỉ huy trưởng", "Vũ Đức Thắng"),
        .. Unit("ttyt", "TTYT", "Trung tâm Y tế thành phố", "Ngô Thị Bảo Châu", "Giám đốc", "Đào Trọng Nghĩa"),
        .. Unit("mttq.tp", "MTTQ-TP", "UBMTTQVN thành phố", "Lâm Thị Yến Nhi", "Chủ tịch", "Dương Văn Hiệp"),
    ];

    /// <summary>Adds the accounts that are not there yet, their roles and the member's communes; saves.</summary>
    public async Task AddMissingAsync(CancellationToken ct = default)
    {
        var known = (await db.Users.Select(user => user.UserName).ToListAsync(ct)).ToHashSet();
        var missing = All.Where(account => !known.Contains(account.UserName)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        // One hash for all: the password is public, and hashing it for each would take longer than all the rest.
        var hash = hasher.HashPassword(new AppUser(), OwnPassword.OfDemo);
        var users = missing.ToDictionary(account => account, account => User(account, hash));
        db.Users.AddRange(users.Values);
        await db.SaveChangesAsync(ct);

        var units = await db.Units.ToDictionaryAsync(unit => unit.Code, ct);
        foreach (var (account, user) in users)
        {
            db.RoleGrants.Add(new RoleGrant(user.Id, account.Role, account.UnitCode is { } code ? units[code].Id : null, FirstDay));
            if (account.UserName == Member)
            {
                db.CommuneAssignments.AddRange(CommunesOfMember.Select(commune => new CommuneAssignment(user.Id, units[commune], FirstDay)));
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private static AppUser User(DemoAccount account, string hash) => new()
    {
        UserName = account.UserName,
        NormalizedUserName = account.UserName.ToUpperInvariant(),
        FullName = account.FullName,
        Position = account.Position,
        PasswordHash = hash,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LockoutEnabled = true,
        IsDemo = true,
    };

    private static DemoAccount[] Commune(string name, string place, string officer, string chair)
    {
        var unit = $"XA-{name.ToUpperInvariant()}";
        return
        [
            new($"xa.{name}", officer, $"Cán bộ xã, UBND xã {place}", CommuneOfficer, unit),
            new($"ct.{name}", chair, $"Chủ tịch UBND xã {place}", CommuneChair, unit),
        ];
    }

    private static DemoAccount[] Unit(string name, string code, string unit, string officer, string title, string head)
    {
        // "Phó Trưởng Công an thành phố" names the unit already.
        var position = title.Contains("thành phố", StringComparison.Ordinal) ? title : $"{title}, {unit}";
        return
        [
            new(name, officer, $"Chuyên viên, {unit}", DepartmentOfficer, code),
            new($"tp.{name}", head, position, DepartmentHead, code),
        ];
    }
}
