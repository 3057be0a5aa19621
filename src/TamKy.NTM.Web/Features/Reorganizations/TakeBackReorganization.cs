using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>A reorganisation that is in force, taken back in one save; and what stands in the way of it.</summary>
public sealed class TakeBackReorganization(AppDbContext db)
{
    private static readonly string[] Words =
    [
        "báo cáo tháng",
        "hồ sơ chứng minh",
        "phương án đạt chuẩn",
        "hồ sơ công nhận",
        "kết quả tháng của thôn",
        "lần ghi số hộ",
        "ý kiến xác nhận",
        "thôn, cơ quan trực thuộc ghi thêm",
        "đợt sắp xếp khác đang dùng (thu hồi hoặc bỏ đợt đó trước)",
    ];

    /// <summary>What was done under the names of the units that follow, and of villages that went over with their commune.</summary>
    public async Task<IReadOnlyList<SuccessorHolding>> HoldingsAsync(UnitReorganization reorganization, CancellationToken ct)
    {
        var began = Began(reorganization);
        var ids = reorganization.Successors.Select(row => row.UnitId).OfType<int>().Union(began).ToList();
        var rows = await Held(db, ids, began, reorganization.Id).ToListAsync(ct);
        return [.. rows.GroupBy(row => (row.What, row.Unit)).OrderBy(own => own.Key.Unit.Code, StringComparer.Ordinal).ThenBy(own => own.Key.What)
            .Select(own => new SuccessorHolding(own.Key.Unit.NameInSentence, Words[own.Key.What], own.Count()))];
    }

    /// <param name="What">Place in <see cref="Words"/>.</param>
    public sealed record HeldRow(int What, OrganizationUnit Unit);

    /// <summary>A row for each thing that stands under the name of one of the units, in one command.</summary>
    /// <param name="began">Those of them that began by the reorganisation.</param>
    public static IQueryable<HeldRow> Held(AppDbContext db, IReadOnlyList<int> ids, IReadOnlyList<int> began, int reorganizationId)
    {
        var others = db.UnitReorganizations.Where(other => other.Id != reorganizationId && other.State != ReorganizationState.TakenBack);
        return
            from held in db.MonthlyReports.Select(report => new { What = 0, report.UnitId })
                .Concat(db.EvidenceFiles.Select(file => new { What = 1, file.UnitId }))
                .Concat(db.AchievementPlans.Select(plan => new { What = 2, plan.UnitId }))
                .Concat(db.Recognitions.Select(record => new { What = 3, record.UnitId }))
                .Concat(db.VillageAssessments.Select(own => new { What = 4, own.UnitId }))
                .Concat(db.VillageProfiles.Select(profile => new { What = 5, profile.UnitId }))
                .Concat(db.DepartmentVerifications.Select(verification => new { What = 6, verification.UnitId }))
                .Concat(db.Units.Where(unit => unit.ParentId != null && began.Contains(unit.ParentId.Value) && !began.Contains(unit.Id)
                    && (unit.ValidTo == null || unit.ValidFrom == null || unit.ValidFrom <= unit.ValidTo)).Select(unit => new { What = 7, UnitId = unit.ParentId!.Value }))
                .Concat(others.SelectMany(other => other.Ending).Select(row => new { What = 8, row.UnitId }))
                .Concat(others.SelectMany(other => other.Successors).Where(row => row.ParentId != null).Select(row => new { What = 8, UnitId = row.ParentId!.Value }))
            where ids.Contains(held.UnitId)
            join unit in db.Units on held.UnitId equals unit.Id
            select new HeldRow(held.What, unit);
    }

    public async Task TakeBackAsync(UnitReorganization reorganization, string? reason, string? basis, Actor actor, DateTime now, DateOnly today, CancellationToken ct)
    {
        var outcome = reorganization.TakeBack(await SceneAsync(reorganization, today, ct), reason, basis, actor, now);
        db.RemoveRange(outcome.Links);
        db.CriteriaSetAssignments.RemoveRange(outcome.Follows);
        await db.SaveChangesAsync(ct);
    }

    private static List<int> Began(UnitReorganization reorganization) => Records(reorganization, ReorganizationChangeKind.UnitBegan, change => change.UnitId);

    private static List<int> Records(UnitReorganization reorganization, ReorganizationChangeKind kind, Func<ReorganizationChange, int?> id) =>
        [.. reorganization.Changes.Where(change => change.Kind == kind).Select(id).OfType<int>()];

    private async Task<TakeBackScene> SceneAsync(UnitReorganization reorganization, DateOnly today, CancellationToken ct)
    {
        var changed = reorganization.Changes.Select(change => change.UnitId).OfType<int>().Distinct().ToList();

        // Tracked, so that the changes find their units.
        await db.Units.Include(unit => unit.Predecessors).Where(unit => changed.Contains(unit.Id)).AsSingleQuery().LoadAsync(ct);
        var began = Began(reorganization);
        var grants = Records(reorganization, ReorganizationChangeKind.RoleEnded, change => change.RecordId);
        var areas = Records(reorganization, ReorganizationChangeKind.AreaEnded, change => change.RecordId);
        return new TakeBackScene(
            await HoldingsAsync(reorganization, ct),
            await db.RoleGrants.Where(grant => grants.Contains(grant.Id) || (grant.UnitId != null && began.Contains(grant.UnitId.Value))).ToListAsync(ct),
            await db.CommuneAssignments.Where(area => areas.Contains(area.Id) || began.Contains(area.CommuneId)).ToListAsync(ct),
            await db.CriteriaSetAssignments.Where(follow => changed.Contains(follow.UnitId)).ToListAsync(ct),
            today);
    }
}
