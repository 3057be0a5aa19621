using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>Begins a unit's report of a month, or finds the one that is there. Its owner comes from the actor, never from the address.</summary>
public sealed class StartReport(AppDbContext db, ReportLoader loader)
{
    public async Task<MonthlyReport> FindOrStartAsync(Month month, Actor actor, DateOnly today, CancellationToken ct)
    {
        var grant = actor.Grants.FirstOrDefault(grant => grant.Role is Role.CommuneOfficer or Role.DepartmentOfficer) ?? throw new PermissionException();
        var reporter = grant.Role is Role.DepartmentOfficer ? Reporter.Department : Reporter.Commune;
        var unitId = grant.UnitId ?? throw new PermissionException();
        if (await db.MonthlyReports.FirstOrDefaultAsync(report => report.UnitId == unitId && report.Month == month, ct) is { } known)
        {
            return known;
        }

        if (month > Month.Of(today))
        {
            throw new RuleException($"Báo cáo tháng {VietnameseFormat.Month(month)} mở từ ngày {VietnameseFormat.Date(month.FirstDay)}.");
        }

        var unit = await db.Units.SingleAsync(candidate => candidate.Id == unitId, ct);
        if (!unit.ExistsOn(month.FirstDay))
        {
            throw new RuleException($"{unit.Name} không còn báo cáo tháng {VietnameseFormat.Month(month)}.");
        }

        var form = await db.ReportForms.Include(f => f.Sections).Where(f => f.Reporter == reporter && f.ValidFrom <= month).OrderByDescending(f => f.ValidFrom).FirstOrDefaultAsync(ct)
            ?? throw new RuleException("Chưa có mẫu báo cáo cho tháng này. Văn phòng Điều phối cần nhập mẫu.");
        var sets = reporter is Reporter.Department ? await NoSetsAsync(unit, month, ct) : await SetsAsync(unit, month, ct);
        var previous = await loader.FindMonthAsync(unitId, month.Previous, actor, ct);
        var report = new MonthlyReport(unit, form, month, sets, previous);
        db.MonthlyReports.Add(report);
        await db.SaveChangesAsync(ct);
        return report;
    }

    private async Task<IReadOnlyList<CriteriaSet>> SetsAsync(OrganizationUnit unit, Month month, CancellationToken ct)
    {
        var followed = await db.CriteriaSetAssignments
            .Where(a => a.UnitId == unit.Id && a.Year == month.Year)
            .OrderByDescending(a => a.IsPrimary).ThenBy(a => a.Id)
            .Select(a => a.CriteriaSetId)
            .ToListAsync(ct);
        return followed.Count == 0
            ? throw new RuleException($"Năm {month.Year} chưa giao bộ tiêu chí nào cho {unit.NameInSentence}. Văn phòng Điều phối cần giao bộ tiêu chí trước.")
            : [.. (await loader.SetsAsync(followed, ct)).OrderBy(set => followed.IndexOf(set.Id))];
    }

    /// <summary>A department reports on what it verified, when it has to report at all.</summary>
    private async Task<IReadOnlyList<CriteriaSet>> NoSetsAsync(OrganizationUnit unit, Month month, CancellationToken ct) =>
        await db.ReportingDuties.AnyAsync(duty => duty.UnitId == unit.Id && duty.From <= month.LastDay && (duty.To == null || duty.To >= month.FirstDay), ct)
            ? []
            : throw new RuleException($"Tháng {VietnameseFormat.Month(month)} {unit.NameInSentence} không phải báo cáo trên cổng.");
}
