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
public sealed class StartReport(AppDbContext db, ReportLoader loader, Schedules schedules)
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
        var schedule = await schedules.GetAsync(ct);
        if (!schedule.Reports(unit, month))
        {
            throw new RuleException(unit.ValidTo < schedule.Period(month).WindowTo
                ? $"{unit.Name} kết thúc ngày {VietnameseFormat.Date(unit.ValidTo.Value)} nên không còn báo cáo tháng {VietnameseFormat.Month(month)}."
                : $"{unit.Name} chưa có vào kỳ số liệu tháng {VietnameseFormat.Month(month)} nên chưa báo cáo.");
        }

        var form = await db.ReportForms.Include(f => f.Sections).Where(f => f.Reporter == reporter && f.ValidFrom <= month).OrderByDescending(f => f.ValidFrom).FirstOrDefaultAsync(ct)
            ?? throw new RuleException("Chưa có mẫu báo cáo cho tháng này. Văn phòng Điều phối cần nhập mẫu.");
        var (sets, groups) = reporter is Reporter.Department ? await NoSetsAsync(unit, month, ct) : await SetsAsync(unit, month, ct);
        var previous = await loader.FindMonthAsync(unitId, month.Previous, actor, ct);
        var report = new MonthlyReport(unit, form, month, sets, previous, groups);
        db.MonthlyReports.Add(report);
        await db.SaveChangesAsync(ct);
        return report;
    }

    /// <summary>The versions of the followed sets in force on the last day of the month's data window; tracked, since the parts of the report refer to them.</summary>
    private async Task<(IReadOnlyList<CriteriaSet> Sets, IReadOnlyDictionary<string, string> Groups)> SetsAsync(OrganizationUnit unit, Month month, CancellationToken ct)
    {
        var followed = await db.CriteriaSetAssignments
            .Where(a => a.UnitId == unit.Id && a.Year == month.Year)
            .OrderByDescending(a => a.IsPrimary).ThenBy(a => a.Id)
            .Select(a => new { a.CriteriaSet.Code, a.GroupCode })
            .ToListAsync(ct);
        if (followed.Count == 0)
        {
            throw new RuleException($"Năm {month.Year} chưa giao bộ tiêu chí nào cho {unit.NameInSentence}. Văn phòng Điều phối cần giao bộ tiêu chí trước.");
        }

        var day = (await schedules.GetAsync(ct)).Period(month).WindowTo;
        List<string> codes = [.. followed.Select(follow => follow.Code)];
        var versions = await db.CriteriaSets.VersionsAsync(codes, ct);
        if (codes.Find(code => !versions.ContainsKey(code)) is { } draft)
        {
            throw new RuleException($"Bộ tiêu chí {draft} mới là dự thảo nên chưa báo cáo được. Văn phòng Điều phối cần quyết định áp dụng trước.");
        }

        return (
            [.. codes.Select(code => versions[code].On(day))],
            followed.Where(follow => follow.GroupCode is not null).ToDictionary(follow => follow.Code, follow => follow.GroupCode!));
    }

    /// <summary>A department reports on what it verified, when it has to report at all.</summary>
    private async Task<(IReadOnlyList<CriteriaSet> Sets, IReadOnlyDictionary<string, string> Groups)> NoSetsAsync(OrganizationUnit unit, Month month, CancellationToken ct) =>
        await db.ReportingDuties.AnyAsync(duty => duty.UnitId == unit.Id && duty.From <= month.LastDay && (duty.To == null || duty.To >= month.FirstDay), ct)
            ? ([], new Dictionary<string, string>())
            : throw new RuleException($"Tháng {VietnameseFormat.Month(month)} {unit.NameInSentence} không phải báo cáo trên cổng.");
}
