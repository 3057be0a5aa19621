using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Funds;
using TamKy.NTM.Web.Features.Programmes;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Composes a month from what the database holds now, in a number of commands that does not grow with units or criteria.</summary>
/// <param name="programmes">Null while the work programme is not to be told of.</param>
public sealed class ConsolidationLoader(AppDbContext db, Schedules schedules, ProgrammeBook? programmes)
{
    public Task<ReportingSchedule> ScheduleAsync(CancellationToken ct) => schedules.GetAsync(ct);

    /// <param name="setCode">Another set than the one that most units follow first.</param>
    /// <returns>Null when no unit follows the set in that year.</returns>
    public async Task<ConsolidatedContent?> ComposeAsync(
        Month month, string? setCode, IReadOnlyList<PassageContent> passages, DateOnly today, CancellationToken ct)
    {
        var followed = await db.CriteriaSetAssignments.AsNoTracking()
            .Include(assignment => assignment.Unit).Include(assignment => assignment.CriteriaSet)
            .Where(assignment => assignment.Year == month.Year && assignment.Unit.Kind != UnitKind.Village)
            .ToListAsync(ct);
        if (SetOf(followed, setCode) is not { } set)
        {
            return null;
        }

        var schedule = await ScheduleAsync(ct);
        var period = schedule.Period(month);
        if ((await db.CriteriaSets.AsNoTracking().VersionsAsync([set.Code], ct)).GetValueOrDefault(set.Code) is not { } versions)
        {
            return null;
        }

        var current = versions.On(period.WindowTo);
        var units = followed.Where(assignment => setCode is null || assignment.CriteriaSet.Code == set.Code).Select(assignment => assignment.Unit)
            .DistinctBy(unit => unit.Id).Where(unit => unit.ExistsOn(period.WindowTo)).OrderBy(unit => unit.Code, StringComparer.Ordinal).ToList();
        var (issuer, isDemo) = await IssuerAsync(today, ct);
        var departments = await DepartmentsAsync(month, ct);
        var reports = await ReportsAsync(month.Year, ct);
        var inputs = await UnitsAsync([.. units, .. departments], month, reports, schedule, versions, ct);
        return ConsolidationComposer.Compose(new ConsolidationInput
        {
            Month = month,
            WindowFrom = period.WindowFrom,
            WindowTo = period.WindowTo,
            AsOf = today,
            Set = current,
            OtherSets = followed.Select(assignment => assignment.CriteriaSet).DistinctBy(other => other.Code).ToDictionary(other => other.Code, other => other.Name),
            Leads = await LeadsAsync(current.Id, period.WindowTo, ct),
            Issuer = issuer,
            IsDemo = isDemo,
            Units = [.. inputs.Take(units.Count)],
            Departments = [.. inputs.Skip(units.Count)],
            Programme = await ProgrammeAsync(month.Year, today, reports, ct),
            Funds = await CityFunds.LoadAsync(db, schedule, month, today, ct),
            Passages = passages,
        });
    }

    /// <summary>The tasks of the city's programme as they stand on the day; null when none was due before it.</summary>
    private async Task<ProgrammeContent?> ProgrammeAsync(int year, DateOnly today, IReadOnlyList<ReportRow> reports, CancellationToken ct)
    {
        if (programmes is null)
        {
            return null;
        }

        var sent = reports.Where(report => report.SentOn is not null).ToDictionary(report => (report.UnitId, report.Month.ToString()), report => report.SentOn!.Value);
        return ProgrammeContent.Of(year, today, await programmes.DueAsync(year, today, sent, ct)) is { Units.Count: > 0 } programme ? programme : null;
    }

    /// <summary>Where the reports of a year stand: those of the month are consolidated, the sending of all of them closes tasks of the programme.</summary>
    private async Task<IReadOnlyList<ReportRow>> ReportsAsync(int year, CancellationToken ct)
    {
        Month first = new(year, 1), last = new(year, 12);
        return await db.MonthlyReports.AsNoTracking().Where(report => report.Month >= first && report.Month <= last)
            .Select(report => new ReportRow(report.UnitId, report.Month, report.Id, report.State, report.FirstSentAt, report.ReturnCount)).ToListAsync(ct);
    }

    /// <summary>The departments that have to report in the month.</summary>
    private async Task<IReadOnlyList<OrganizationUnit>> DepartmentsAsync(Month month, CancellationToken ct)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return await db.ReportingDuties.AsNoTracking()
            .Where(duty => duty.From <= last && (duty.To == null || duty.To >= first))
            .OrderBy(duty => duty.Id)
            .Select(duty => duty.Unit)
            .ToListAsync(ct);
    }

    private static CriteriaSet? SetOf(List<CriteriaSetAssignment> followed, string? code) => code is null
        ? followed.Where(assignment => assignment.IsPrimary).GroupBy(assignment => assignment.CriteriaSet.Code)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.First().CriteriaSet
        : followed.Find(assignment => assignment.CriteriaSet.Code == code)?.CriteriaSet;

    private async Task<IReadOnlyList<UnitInput>> UnitsAsync(
        IReadOnlyList<OrganizationUnit> units, Month month, IReadOnlyList<ReportRow> year, ReportingSchedule schedule, SetVersions sets, CancellationToken ct)
    {
        var reports = year.Where(report => report.Month == month).ToDictionary(report => report.UnitId);
        var accepted = await AcceptedAsync(month, schedule, sets, ct);
        return
        [
            .. units.Select(unit => new UnitInput(
                unit.Code, unit.Name, unit.PlaceName, unit.Kind, schedule.Due(unit.Kind is UnitKind.Commune or UnitKind.Ward ? Reporter.Commune : Reporter.Department, month),
                reports.GetValueOrDefault(unit.Id) is { } report
                    ? new ReportInput(report.Id, report.State, report.SentOn, report.ReturnCount)
                    : null,
                accepted[unit.Id].MaxBy(report => report.Month),
                accepted[unit.Id].Where(report => report.Month < month).MaxBy(report => report.Month))),
        ];
    }

    /// <summary>Of each unit the last accepted report up to the month and the last one before it, each as it was last sent.</summary>
    private async Task<ILookup<int, AcceptedReport>> AcceptedAsync(Month month, ReportingSchedule schedule, SetVersions sets, CancellationToken ct)
    {
        var accepted = db.MonthlyReports.AsNoTracking()
            .Where(report => report.Month <= month && (report.State == ReviewState.Accepted || report.State == ReviewState.Consolidated));
        var versions = await (
            from report in accepted
            where report.Month == month || !accepted.Any(later => later.UnitId == report.UnitId && later.Month > report.Month && later.Month < month)
            from version in report.Versions
            where !version.IsWithdrawn && version.Number == report.Versions.Where(v => !v.IsWithdrawn).Max(v => v.Number)
            select new { report.UnitId, report.Id, report.Month, version.Number, version.ContentHash, Json = version.ConcludedJson ?? version.ContentJson }).ToListAsync(ct);
        return versions.ToLookup(
            version => version.UnitId,
            version => new AcceptedReport(
                version.Id, version.Month, version.Number, version.ContentHash, schedule.Period(version.Month).WindowTo, ReportContent.FromJson(version.Json))
            {
                Set = sets.On(schedule.Period(version.Month).WindowTo),
            });
    }

    private async Task<Dictionary<int, IReadOnlyList<string>>> LeadsAsync(int setId, DateOnly day, CancellationToken ct)
    {
        var leads = await (
            from assignment in db.CriterionAssignments
            where assignment.Criterion.CriteriaSetId == setId && assignment.IsLead && assignment.From <= day && (assignment.To == null || assignment.To >= day)
            orderby assignment.Unit.Code
            select new { assignment.Criterion.Number, assignment.Unit.Name }).ToListAsync(ct);
        return leads.GroupBy(lead => lead.Number).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(lead => lead.Name)]);
    }

    /// <summary>The Office drafts; the steering committee that it belongs to issues.</summary>
    private async Task<(IssuerContent Issuer, bool IsDemo)> IssuerAsync(DateOnly day, CancellationToken ct)
    {
        var issuer = await (
            from office in db.Units.AsNoTracking()
            where office.Kind == UnitKind.CoordinationOffice && office.Parent!.Kind == UnitKind.SteeringCommittee
            orderby office.Code
            select new
            {
                Office = office.Name,
                Committee = office.Parent!.Name,
                Profile = db.IssuerProfiles.Where(profile => profile.UnitId == office.ParentId && profile.ValidFrom <= day)
                    .OrderByDescending(profile => profile.ValidFrom).FirstOrDefault(),
                IsDemo = db.PortalInfo.Any(info => info.IsDemo),
            }).FirstOrDefaultAsync(ct);
        return issuer is null
            ? (new IssuerContent(string.Empty), await db.PortalInfo.AnyAsync(info => info.IsDemo, ct))
            : (Content(issuer.Committee, TableUnit(issuer.Office), issuer.Profile), issuer.IsDemo);
    }

    /// <summary>Short enough for the line above a table.</summary>
    private static string TableUnit(string office) => office.Split(" (", 2)[0].Replace("nông thôn mới", "NTM", StringComparison.Ordinal);

    private static IssuerContent Content(string committee, string table, IssuerProfile? profile) =>
        profile is null ? new IssuerContent(committee) { TableUnit = table } : new IssuerContent(committee)
        {
            ParentAuthority = profile.ParentAuthority,
            IssuerLines = profile.IssuerLines,
            Symbol = profile.Symbol,
            Place = profile.Place,
            AuthorityLines = profile.AuthorityLines,
            OtherPosition = profile.OtherPosition,
            SignerName = profile.SignerName,
            Addressees = profile.Addressees,
            Recipients = profile.Recipients,
            LegalBases = profile.LegalBases,
            TableUnit = table,
        };

    private sealed record ReportRow(int UnitId, Month Month, int Id, ReviewState State, DateTime? FirstSentAt, int ReturnCount)
    {
        public DateOnly? SentOn => FirstSentAt is { } at ? VietnamTime.DateOf(at) : null;
    }
}
