using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>What waits in the verification of the communes' figures: for a department the figures it has not looked at, for a commune what it has to explain.</summary>
public sealed class VerificationWork(AppDbContext db, Actor actor, ReportingSchedule schedule, Month month)
{
    public async Task<IReadOnlyList<WorkItem>> ItemsAsync(
        int? commune, IReadOnlyList<DutyRow> duties, IReadOnlyList<CriteriaSetAssignment> follows, IReadOnlyList<ReportStanding> standings, CancellationToken ct)
    {
        var department = duties.Count == 0 ? null : await DepartmentAsync(duties, follows, standings, ct);
        var own = commune is { } unit ? await CommuneAsync(unit, ct) : null;
        return [.. new[] { department, own }.OfType<WorkItem>()];
    }

    private async Task<WorkItem?> DepartmentAsync(
        IReadOnlyList<DutyRow> duties, IReadOnlyList<CriteriaSetAssignment> follows, IReadOnlyList<ReportStanding> standings, CancellationToken ct)
    {
        var filed = standings.Where(report => report.Month == month && report.IsFiled).Select(report => report.UnitId).ToHashSet();
        var wanted = duties.Where(duty => duty.IsLead).Sum(duty => duty.Indicators * follows.Count(follow => follow.CriteriaSet.Code == duty.SetCode && filed.Contains(follow.UnitId)));
        var departments = actor.DepartmentIds;
        var given = wanted == 0 ? 0 : await db.DepartmentVerifications.CountAsync(verification => verification.Month == month && departments.Contains(verification.DepartmentId), ct);
        return wanted <= given ? null : new WorkItem(
            $"Xác nhận mức đạt tiêu chí tháng {VietnameseFormat.Month(month)}",
            $"{VietnameseFormat.Number(filed.Count)} xã đã gửi báo cáo. Còn {VietnameseFormat.Number(wanted - given)}/{VietnameseFormat.Number(wanted)} số chờ đơn vị bạn: thống nhất, không thống nhất hoặc yêu cầu bổ sung hồ sơ.",
            "Mở danh sách xác nhận",
            schedule.DepartmentDue(month))
        { Link = new WorkLink("Verifications", "Index"), Icon = "check-lg" };
    }

    private async Task<WorkItem?> CommuneAsync(int unitId, CancellationToken ct)
    {
        var open = await db.DepartmentVerifications.VisibleTo(actor)
            .Where(verification => verification.UnitId == unitId && verification.Month == month && verification.Verdict != VerificationVerdict.Agreed && verification.Answer == null)
            .OrderBy(verification => verification.Id)
            .Select(verification => new { verification.Unit.Code, Indicator = verification.Indicator.Code, Department = verification.Department.Name, verification.By, verification.At, verification.Reason })
            .ToListAsync(ct);
        return open.Count == 0 ? null : new WorkItem(
            $"Đơn vị phụ trách chưa thống nhất {VietnameseFormat.Number(open.Count)} chỉ tiêu tháng {VietnameseFormat.Month(month)}",
            $"{string.Join(", ", open.Select(row => row.Indicator).Distinct())}: {string.Join(", ", open.Select(row => row.Department).Distinct())}. Xã giải trình thì Văn phòng Điều phối đọc khi kết luận.",
            "Đọc và giải trình",
            null)
        {
            Link = new WorkLink("Verifications", "Commune", new { xa = open[0].Code.ToLowerInvariant() }),
            Icon = "chat-left-text",
            Quote = new WorkQuote(open[0].Reason ?? string.Empty, $"{open[0].By}, {open[0].Department}", open[0].At),
        };
    }
}
