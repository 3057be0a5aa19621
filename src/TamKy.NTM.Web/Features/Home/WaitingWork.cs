using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.MonthlyReports;
using TamKy.NTM.Web.Features.Overview;
using TamKy.NTM.Web.Features.Plans;
using TamKy.NTM.Web.Features.Recognitions;
using static TamKy.NTM.Domain.Access.Role;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>
/// Gathers what waits for an actor over all their roles, in a number of commands that does not grow with communes or reports. It only finds and orders:
/// whether a step may be taken is asked of the report when it is opened.
/// </summary>
public sealed class WaitingWork(AppDbContext db, Actor actor, ReportingSchedule schedule, DateOnly today)
{
    /// <summary>Older reports are settled or given up; nobody is asked for them here.</summary>
    private const int MonthsBack = 12;

    private readonly Month _now = Month.Of(today);
    private readonly MatrixLoader _loader = new(db, actor, schedule);

    private int? OwnUnit => actor.Grants.FirstOrDefault(grant => grant.Role is CommuneOfficer or CommuneChair)?.UnitId;

    private bool IsMember => actor.Is(CommitteeMember);

    private bool IsDepartment => actor.IsAny(DepartmentOfficer, DepartmentHead);

    public async Task<HomePage> LoadAsync(CancellationToken ct)
    {
        var readsReports = OverviewReach.ReadsReports(actor);
        var follows = readsReports ? await _loader.FollowsAsync(_now, ct) : [];
        var standings = readsReports ? await _loader.StandingsAsync(_now, ct) : [];
        var open = OwnUnit is null && !actor.IsOffice && !IsDepartment ? [] : await OpenReport.Query(db, actor, _now.AddMonths(-MonthsBack)).ToListAsync(ct);
        var consolidations = actor.IsOffice || actor.IsAny(CommitteeLeader, FinanceOfficer, Viewer)
            ? await MonthConsolidation.Query(db).ToListAsync(ct)
            : [];
        var units = follows.Select(follow => follow.Unit).DistinctBy(unit => unit.Id).ToList();
        var filing = Filing(units, standings);
        var matrices = await MatricesAsync(follows, standings, ct);
        var duties = IsDepartment ? await OwnDuty.Query(db, actor, today, schedule.Period(_now).WindowTo).ToListAsync(ct) : null;
        var items = WorkItem.ByUrgency(
            [
                .. await UnitItemsAsync(Reporter.Commune, OwnUnit, standings, open, ct),
                .. await UnitItemsAsync(Reporter.Department, await ReportingDepartmentAsync(ct), standings, open, ct),
                .. OfficeItems(standings, open, consolidations, units.Count),
                .. await new VerificationWork(db, actor, schedule, _now).ItemsAsync(OwnUnit, duties ?? [], follows, standings, ct),
                .. await StandardsItemsAsync(ct),
            ],
            today);
        return new HomePage(
            today,
            OwnUnit is { } own && units.Find(unit => unit.Id == own) is { } commune ? commune.NameInSentence : "bạn",
            items,
            Sent(units, standings),
            actor.IsOffice || actor.Is(CommitteeLeader) ? [.. filing.Where(row => row.IsOverdue)] : null,
            OwnUnit is { } id ? matrices.Find(matrix => matrix.Columns is [{ Shown: not null } only] && only.Unit.Id == id) : null,
            IsMember ? Assigned(filing, matrices, standings) : null,
            duties is null ? null : [.. duties.Where(duty => duty.IsToday).Select(duty => duty.Row)],
            actor.IsAny(CommitteeLeader, FinanceOfficer, Viewer) ? [.. consolidations.Where(report => report.State is ConsolidationState.Issued).Take(3)] : null,
            OwnUnit is { } unitId ? Upcoming.ForCommune(Own(standings, unitId), schedule, today) : Upcoming.ForCity(schedule, today),
            Next(standings),
            OwnUnit is not null || actor.IsOffice || IsDepartment || items.Count > 0);
    }

    private IReadOnlyList<FilingRow> Filing(IReadOnlyList<OrganizationUnit> units, IReadOnlyList<ReportStanding> standings)
    {
        var ofMonth = standings.Where(report => report.Month == _now).ToDictionary(report => report.UnitId);
        return
        [
            .. units.Select(unit => FilingRow.Of(unit, _now, ofMonth.GetValueOrDefault(unit.Id), schedule, today))
                .OrderBy(row => row.Due.Date).ThenBy(row => row.Unit.Code),
        ];
    }

    private async Task<IReadOnlyList<WorkItem>> UnitItemsAsync(
        Reporter reporter, int? unit, IReadOnlyList<ReportStanding> standings, IReadOnlyList<OpenReport> open, CancellationToken ct)
    {
        if (unit is not { } unitId)
        {
            return [];
        }

        var own = open.Where(report => report.UnitId == unitId).ToList();
        var returned = await ReturnedPart.LoadAsync(db, actor, [.. own.Where(report => report.State is ReviewState.Returned).Select(report => report.Id)], ct);
        var work = new UnitWork(reporter, [.. standings.Where(report => report.UnitId == unitId)], own, returned, schedule, _now);
        return [.. actor.Is(CommuneOfficer, unitId) || actor.Is(DepartmentOfficer, unitId) ? work.ForOfficer() : [], .. actor.Is(CommuneChair, unitId) || actor.Is(DepartmentHead, unitId) ? work.ForChair() : []];
    }

    /// <summary>The actor's department, when it has to report this month.</summary>
    private async Task<int?> ReportingDepartmentAsync(CancellationToken ct)
    {
        var departments = actor.DepartmentIds;
        return departments.Count == 0 ? null : await db.ReportingDuties
            .Where(duty => departments.Contains(duty.UnitId) && duty.From <= today && (duty.To == null || duty.To >= today))
            .OrderBy(duty => duty.Id)
            .Select(duty => (int?)duty.UnitId)
            .FirstOrDefaultAsync(ct);
    }

    private IEnumerable<WorkItem> OfficeItems(
        IReadOnlyList<ReportStanding> standings, IReadOnlyList<OpenReport> open, IReadOnlyList<MonthConsolidation> consolidations, int communes) =>
        actor.IsOffice
            ? new OfficeWork(standings, open, consolidations, communes, actor.Is(CoordinationHead), schedule, today).Items()
            : [];

    /// <summary>Plans and files of recognition that wait for the actor.</summary>
    private async Task<IReadOnlyList<WorkItem>> StandardsItemsAsync(CancellationToken ct)
    {
        if (!Policies.Opens(Policies.Standards, actor))
        {
            return [];
        }

        var plans = await PlanRow.LoadAsync(db, actor, ct);
        var records = await RecognitionRow.Query(db, actor).ToListAsync(ct);
        return [.. PlanWork.Waiting(plans, actor, today).Select(waiting => waiting.Item), .. RecognitionWork.Waiting(records, actor).Select(waiting => waiting.Item)];
    }

    /// <summary>What others have now: a commune's own reports, or this month's reports for a department.</summary>
    private IReadOnlyList<SentRow>? Sent(IReadOnlyList<OrganizationUnit> units, IReadOnlyList<ReportStanding> standings)
    {
        if (OwnUnit is { } unitId)
        {
            ReviewState[] withOthers = actor.Is(CommuneOfficer)
                ? [ReviewState.PendingApproval, ReviewState.Submitted, ReviewState.Received, ReviewState.Accepted]
                : [ReviewState.Draft, ReviewState.Returned, ReviewState.Submitted, ReviewState.Received, ReviewState.Accepted];
            return SentRow.OfCommune([.. standings.Where(report => report.UnitId == unitId)], withOthers, schedule);
        }

        if (!IsDepartment)
        {
            return null;
        }

        var filed = standings.Where(report => report.Month == _now && report.IsFiled).ToDictionary(report => report.UnitId);
        return [.. units.Where(unit => filed.ContainsKey(unit.Id)).Select(unit => SentRow.Of(filed[unit.Id], unit.Name, schedule)).Take(HomePage.MostItems)];
    }

    /// <summary>The primary set of the actor's commune, and those of the communes in a member's charge: a matrix each set.</summary>
    private async Task<List<CriteriaMatrix>> MatricesAsync(IReadOnlyList<CriteriaSetAssignment> follows, IReadOnlyList<ReportStanding> standings, CancellationToken ct)
    {
        List<int> wanted = [.. IsMember ? actor.AssignedCommuneIds : [], .. OwnUnit is { } own ? [own] : Array.Empty<int>()];
        var matrices = new List<CriteriaMatrix>();
        foreach (var followed in follows.Where(follow => wanted.Contains(follow.UnitId)).DistinctBy(follow => follow.UnitId).GroupBy(follow => follow.CriteriaSet.Code))
        {
            var versions = await _loader.VersionsAsync(followed.Key, ct);
            matrices.Add(await _loader.MatrixAsync(versions, _now, [.. followed.Select(follow => follow.Unit)], standings, ct));
        }

        return matrices;
    }

    private List<AssignedCommune> Assigned(IReadOnlyList<FilingRow> filing, IReadOnlyList<CriteriaMatrix> matrices, IReadOnlyList<ReportStanding> standings) =>
    [
        .. filing.Where(row => actor.AssignedCommuneIds.Contains(row.Unit.Id)).OrderBy(row => row.Unit.Code).Select(row =>
        {
            var matrix = matrices.FirstOrDefault(candidate => candidate.Columns.Any(column => column.Unit.Id == row.Unit.Id));
            var column = matrix?.Columns.First(candidate => candidate.Unit.Id == row.Unit.Id);
            var report = standings.FirstOrDefault(standing => standing.UnitId == row.Unit.Id && standing.Month == _now);
            return new AssignedCommune(
                row,
                column is null ? null : OverviewColumn.Of(column, _now, report),
                [.. matrix?.Fallen.Where(place => place.Column == column).Select(place => place.Criterion) ?? []]);
        }),
    ];

    /// <summary>For when nothing waits: where this month stands, and what comes next and when.</summary>
    private IReadOnlyList<string> Next(IReadOnlyList<ReportStanding> standings)
    {
        var next = _now.Next;
        if (OwnUnit is not { } unitId)
        {
            return [$"Việc tiếp theo: các xã gửi báo cáo tháng {VietnameseFormat.Month(next)}, hạn {VietnameseFormat.Date(schedule.CommuneDue(next))}; Văn phòng Điều phối tổng hợp, hạn {VietnameseFormat.Date(schedule.OfficeDue(next))}."];
        }

        var opening = $"Việc tiếp theo: báo cáo tháng {VietnameseFormat.Month(next)}, mở ngày {VietnameseFormat.Date(next.FirstDay)}, hạn gửi {VietnameseFormat.Date(schedule.CommuneDue(next))}.";
        return Own(standings, unitId) is { } report
            ? [$"Báo cáo tháng {VietnameseFormat.Month(_now)}: {Domain.Labels.Of(report.State).ToLower(VietnameseFormat.Culture)}. Đến lượt: {ReportStatus.TurnOf(report.State)}.", opening]
            : [$"Báo cáo tháng {VietnameseFormat.Month(_now)} chưa mở, hạn gửi {VietnameseFormat.Date(schedule.CommuneDue(_now))}.", opening];
    }

    private ReportStanding? Own(IReadOnlyList<ReportStanding> standings, int unitId) =>
        standings.FirstOrDefault(report => report.UnitId == unitId && report.Month == _now);
}
