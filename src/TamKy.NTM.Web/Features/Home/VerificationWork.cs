using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Verifications;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>What waits in the verification of the communes' figures: for a department the figures it has not looked at, for a commune what it has to explain.</summary>
public sealed class VerificationWork(AppDbContext db, Actor actor, ReportingSchedule schedule, Month month)
{
    public async Task<IReadOnlyList<WorkItem>> ItemsAsync(
        int? commune, IReadOnlyList<OwnDuty> duties, IReadOnlyList<CriteriaSetAssignment> follows, IReadOnlyList<ReportStanding> standings, CancellationToken ct)
    {
        var department = duties.Count == 0 ? null : await DepartmentAsync(duties, follows, standings, ct);
        var own = commune is { } unit ? await CommuneAsync(unit, ct) : null;
        return [.. new[] { department, own }.OfType<WorkItem>()];
    }

    private async Task<WorkItem?> DepartmentAsync(
        IReadOnlyList<OwnDuty> duties, IReadOnlyList<CriteriaSetAssignment> follows, IReadOnlyList<ReportStanding> standings, CancellationToken ct)
    {
        var filed = standings.Where(report => report.Month == month && report.IsFiled).Select(report => report.UnitId).ToHashSet();
        var leads = duties.Where(duty => duty.IsOfMonth && duty.Assignment.IsLead).ToList();
        if (filed.Count == 0 || leads.Count == 0)
        {
            return null;
        }

        var charge = new Charge([.. leads.Select(lead => lead.Assignment)], actor);
        var figures = (await new SentFigures(db, actor).OfAsync(month, [.. leads.Select(lead => lead.Assignment.CriterionId).Distinct()], ct))
            .ToDictionary(figure => (figure.UnitId, figure.IndicatorId));
        var said = (await Said(db, actor, month).ToListAsync(ct)).ToLookup(verification => verification.Indicator.CriterionId);
        var queues = leads.DistinctBy(lead => lead.Assignment.CriterionId).Select(lead => VerdictTally.Of(
            lead.Assignment.Criterion,
            indicator => charge.Mine(lead.Assignment.Criterion, indicator) is { } mine ? [mine.UnitId] : [],
            [.. follows.Where(follow => follow.CriteriaSet.Code == lead.Set.Code).Select(follow => follow.UnitId)],
            figures,
            said[lead.Assignment.CriterionId])).ToList();
        int wanted = queues.Sum(queue => queue.Figures), waiting = queues.Sum(queue => queue.Waiting);
        return waiting == 0 ? null : new WorkItem(
            $"Xác nhận mức đạt tiêu chí tháng {VietnameseFormat.Month(month)}",
            $"{VietnameseFormat.Number(filed.Count)} xã đã gửi báo cáo. Còn {VietnameseFormat.Number(waiting)}/{VietnameseFormat.Number(wanted)} số chờ đơn vị bạn: thống nhất, không thống nhất hoặc yêu cầu bổ sung hồ sơ.",
            "Mở danh sách xác nhận",
            schedule.DepartmentDue(month))
        { Link = new WorkLink("Verifications", "Index"), Icon = "check-lg" };
    }

    /// <summary>What the actor's departments said of a month.</summary>
    public static IQueryable<DepartmentVerification> Said(AppDbContext db, Actor actor, Month month)
    {
        var departments = actor.DepartmentIds;
        return db.DepartmentVerifications.AsNoTracking().VisibleTo(actor)
            .Include(verification => verification.Indicator)
            .Where(verification => verification.Month == month && departments.Contains(verification.DepartmentId));
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
