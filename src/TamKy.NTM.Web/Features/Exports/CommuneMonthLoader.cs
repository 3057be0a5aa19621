using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>
/// Finds a commune's month as the actor may see it: the commune itself what it is writing, everybody else what was last sent. Nothing was sent:
/// nothing exists for them.
/// </summary>
public sealed class CommuneMonthLoader(AppDbContext db, ReportLoader reports, Schedules schedules, EvidenceDesk evidence)
{
    public async Task<CommuneMonth?> FindAsync(ExportRequest request, CancellationToken ct)
    {
        var month = request.Period.First;
        var id = await db.MonthlyReports.VisibleTo(request.Actor)
            .Where(candidate => candidate.Unit.Code == request.Commune && (candidate.Unit.Kind == UnitKind.Commune || candidate.Unit.Kind == UnitKind.Ward) && candidate.Month == month)
            .Select(candidate => (int?)candidate.Id)
            .FirstOrDefaultAsync(ct);
        if (id is null || await reports.FindAsync(id.Value, request.Actor, ct) is not { } report)
        {
            return null;
        }

        await reports.LoadVersionsAsync(report, ct);
        var sent = report.Versions.Where(version => !version.IsWithdrawn).MaxBy(version => version.Number);
        var isDraft = IsAtHome(request.Actor, report) && report.State is ReviewState.Draft or ReviewState.PendingApproval or ReviewState.Returned;
        if (!isDraft && sent is null)
        {
            return null;
        }

        await db.Entry(report.Form).Collection(form => form.Sections).LoadAsync(ct);
        return await ComposeAsync(report, isDraft ? null : sent, request, ct);
    }

    private async Task<CommuneMonth> ComposeAsync(MonthlyReport report, ReportVersion? sent, ExportRequest request, CancellationToken ct)
    {
        var schedule = await schedules.GetAsync(ct);
        var window = schedule.Period(report.Month);
        var content = sent?.Content ?? ReportContent.Of(report);
        var issuer = await IssuerAsync(report.Unit, window.WindowTo, ct);
        return new CommuneMonth(report.Unit, report.Month, report.Form, content, await ResultsAsync(report, content, schedule, ct))
        {
            WindowFrom = window.WindowFrom,
            WindowTo = window.WindowTo,
            Issuer = issuer,
            SignerName = issuer.SignerName ?? sent?.SentBy,
            Verdicts = report.Parts.Where(part => MayKnow(request.Actor, report, part)).ToDictionary(part => part.Key, part => part.Verdict),
            Verifications = await reports.VerificationsAsync(report, ct),
            Conclusions = report.Parts.Where(part => MayKnow(request.Actor, report, part)).SelectMany(part => part.Entries).Where(entry => entry.Conclusion is not null)
                .ToDictionary(entry => entry.IndicatorId, entry => entry.Conclusion!),
            Evidence = await evidence.BookAsync(report.UnitId, request.Actor, ct),
            IsDraft = sent is null,
            IsDemo = request.IsDemo,
            WrittenAt = sent?.SentAt ?? report.Authors.Select(author => author.LastWroteAt).DefaultIfEmpty(VietnamTime.StartOfDayUtc(window.WindowTo)).Max(),
        };
    }

    private async Task<IReadOnlyList<SetResults>> ResultsAsync(MonthlyReport report, ReportContent content, ReportingSchedule schedule, CancellationToken ct)
    {
        var before = await reports.EarlierAsync(report.UnitId, report.Month, 1, ct) is [var last, ..] ? last.Content : null;
        List<Domain.Criteria.CriteriaSet> sets = [.. report.Parts.OrderBy(part => part.Position).Select(part => part.CriteriaSet).OfType<Domain.Criteria.CriteriaSet>().Distinct()];
        var dayBefore = LastDay(before, report.Month, schedule);

        // Tracked like the sets of the report, which are the same rows as long as the version is.
        var versions = before is null ? null : await db.CriteriaSets.VersionsAsync([.. sets.Select(set => set.Code)], ct);
        return
        [
            .. sets.Select(set => SetResults.Of(
                set, content, schedule.Period(report.Month).WindowTo, before, dayBefore, versions?.GetValueOrDefault(set.Code)?.On(dayBefore))),
        ];
    }

    private static DateOnly LastDay(ReportContent? before, Month month, ReportingSchedule schedule) =>
        before is null ? month.Previous.LastDay : schedule.Period(month.Previous).WindowTo;

    private async Task<IssuerProfile> IssuerAsync(OrganizationUnit unit, DateOnly day, CancellationToken ct) =>
        await db.IssuerProfiles.AsNoTracking()
            .Where(profile => profile.UnitId == unit.Id && profile.ValidFrom <= day)
            .OrderByDescending(profile => profile.ValidFrom)
            .FirstOrDefaultAsync(ct)
        ?? UnnamedIssuer.Of(unit, day);

    private static bool IsAtHome(Actor actor, MonthlyReport report) =>
        actor.Is(Role.CommuneOfficer, report.UnitId) || actor.Is(Role.CommuneChair, report.UnitId);

    /// <summary>A verdict reaches others than the Office when the report is concluded (a verdict of an earlier round is known).</summary>
    private static bool MayKnow(Actor actor, MonthlyReport report, ReportPart part) =>
        actor.IsOffice || report.State is not ReviewState.Received || part.VerdictAt < report.Versions.Max(version => version.SentAt);
}
