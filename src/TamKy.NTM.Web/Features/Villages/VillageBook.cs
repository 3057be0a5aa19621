using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>Loads villages with what is known of them, in a number of commands that does not grow with them.</summary>
public sealed class VillageBook(AppDbContext db, Schedules schedules)
{
    /// <summary>The villages that exist for the actor.</summary>
    public IQueryable<OrganizationUnit> Within(Actor actor) => db.Units.WithinReachOf(actor).Where(unit => unit.Kind == UnitKind.Village);

    /// <param name="code">In any letter case.</param>
    public Task<OrganizationUnit?> FindAsync(string code, Actor actor, CancellationToken ct)
    {
        var wanted = code.ToUpperInvariant();
        return Within(actor).Include(unit => unit.Parent).Include(unit => unit.FormerNames).AsSingleQuery().SingleOrDefaultAsync(unit => unit.Code == wanted, ct);
    }

    public Task<ReportingSchedule> ScheduleAsync(CancellationToken ct) => schedules.GetAsync(ct);

    /// <summary>Sets for villages with everything that measuring needs.</summary>
    public Task<List<CriteriaSet>> SetsAsync(IReadOnlyList<int> ids, CancellationToken ct) =>
        db.CriteriaSets.AsNoTracking()
            .Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .AsSingleQuery()
            .Where(set => ids.Contains(set.Id))
            .ToListAsync(ct);

    /// <summary>What was last said of each village in a year, up to a month.</summary>
    public static IQueryable<VillageAssessment> Latest(AppDbContext db, IQueryable<OrganizationUnit> villages, Month from, Month to) =>
        db.VillageAssessments.AsNoTracking()
            .Where(own => own.Month >= from && own.Month <= to && villages.Any(village => village.Id == own.UnitId))
            .Where(own => !db.VillageAssessments.Any(later => later.UnitId == own.UnitId && later.CriteriaSetId == own.CriteriaSetId && later.Month > own.Month && later.Month <= to))
            .Include(own => own.Entries).AsSingleQuery();

    public static IQueryable<CriteriaSetAssignment> Follows(AppDbContext db, IQueryable<OrganizationUnit> villages, int year) =>
        db.CriteriaSetAssignments.AsNoTracking()
            .Where(follow => follow.Year == year && follow.CriteriaSet.Level == NtmLevel.ModelVillage && villages.Any(village => village.Id == follow.UnitId));

    /// <param name="upTo">States of later months do not count.</param>
    /// <param name="onlyRegistered">Leaves out who did not register for the year.</param>
    public async Task<IReadOnlyList<VillageState>> StatesAsync(IQueryable<OrganizationUnit> villages, Month upTo, DateOnly day, bool onlyRegistered, CancellationToken ct)
    {
        var registered = Follows(db, villages, upTo.Year);
        var follows = await registered.Select(follow => new { follow.UnitId, follow.CriteriaSetId }).ToListAsync(ct);
        if (onlyRegistered && follows.Count == 0)
        {
            return [];
        }

        var setOf = follows.GroupBy(follow => follow.UnitId).ToDictionary(group => group.Key, group => group.First().CriteriaSetId);
        var shown = onlyRegistered ? villages.Where(village => registered.Any(follow => follow.UnitId == village.Id)) : villages;
        var units = await shown.AsNoTracking().Include(unit => unit.Parent).OrderBy(unit => unit.Parent!.Code).ThenBy(unit => unit.Code).ToListAsync(ct);
        var profiles = (await db.VillageProfiles.AsNoTracking().Where(profile => profile.ValidFrom <= day && shown.Any(unit => unit.Id == profile.UnitId)).ToListAsync(ct))
            .ToLookup(profile => profile.UnitId);
        var sets = setOf.Count == 0 ? [] : (await SetsAsync([.. setOf.Values.Distinct()], ct)).ToDictionary(set => set.Id);
        var latest = setOf.Count == 0 ? [] : (await Latest(db, villages, new Month(upTo.Year, 1), upTo).ToListAsync(ct)).ToDictionary(own => (own.UnitId, own.CriteriaSetId));
        var schedule = await ScheduleAsync(ct);
        return
        [
            .. from unit in units
               let set = setOf.TryGetValue(unit.Id, out var id) ? sets[id] : null
               let own = set is null ? null : latest.GetValueOrDefault((unit.Id, set.Id))
               select new VillageState(unit, VillageProfile.On(profiles[unit.Id], day), set, own?.Measure(set!, schedule.Period(own.Month).WindowTo)),
        ];
    }

    /// <summary>How the villages of a commune stand that registered for the year of a month; null when none did.</summary>
    public async Task<VillageTally?> TallyAsync(int communeId, Month upTo, CancellationToken ct)
    {
        var villages = db.Units.Where(unit => unit.ParentId == communeId && unit.Kind == UnitKind.Village);
        var follows = await Follows(db, villages, upTo.Year).Select(follow => new { follow.UnitId, follow.CriteriaSetId }).ToListAsync(ct);
        if (follows.Count == 0)
        {
            return null;
        }

        var sets = (await SetsAsync([.. follows.Select(follow => follow.CriteriaSetId).Distinct()], ct)).ToDictionary(set => set.Id);
        var latest = (await Latest(db, villages, new Month(upTo.Year, 1), upTo).ToListAsync(ct)).ToDictionary(own => (own.UnitId, own.CriteriaSetId));
        var schedule = await ScheduleAsync(ct);
        return VillageTally.Of(
            [.. follows.Select(follow => latest.GetValueOrDefault((follow.UnitId, follow.CriteriaSetId)) is { } own ? own.Measure(sets[follow.CriteriaSetId], schedule.Period(own.Month).WindowTo) : null)]);
    }

    /// <summary>How the villages of a commune came to where they stand in a month, those that registered for its year: three commands, however many villages.</summary>
    public async Task<IReadOnlyList<VillageCourse>> CoursesAsync(int communeId, Month month, CancellationToken ct)
    {
        var villages = db.Units.Where(unit => unit.ParentId == communeId && unit.Kind == UnitKind.Village);
        var follows = await Follows(db, villages, month.Year).OrderBy(follow => follow.Unit.Code)
            .Select(follow => new { follow.UnitId, follow.CriteriaSetId, follow.Unit.Name }).ToListAsync(ct);
        if (follows.Count == 0)
        {
            return [];
        }

        var sets = (await SetsAsync([.. follows.Select(follow => follow.CriteriaSetId).Distinct()], ct)).ToDictionary(set => set.Id);
        var first = new Month(month.Year, 1);
        var entered = (await db.VillageAssessments.AsNoTracking().Include(own => own.Entries).AsSingleQuery()
            .Where(own => own.Month >= first && own.Month <= month && villages.Any(village => village.Id == own.UnitId))
            .ToListAsync(ct)).ToLookup(own => (own.UnitId, own.CriteriaSetId));
        var schedule = await ScheduleAsync(ct);
        return
        [
            .. from follow in follows
               let own = entered[(follow.UnitId, follow.CriteriaSetId)].OrderByDescending(assessment => assessment.Month).ToList()
               let set = sets[follow.CriteriaSetId]
               select new VillageCourse(follow.Name, Measured(own.FirstOrDefault(), set, schedule), Measured(own.Find(assessment => assessment.Month < month), set, schedule)),
        ];
    }

    private static MeasuredMonth? Measured(VillageAssessment? own, CriteriaSet set, ReportingSchedule schedule) => own?.Measure(set, schedule.Period(own.Month).WindowTo);

    /// <summary>The months of a commune's year that are consolidated: by its own report, or by the Office's.</summary>
    public async Task<IReadOnlySet<Month>> ClosedAsync(int communeId, int year, CancellationToken ct)
    {
        Month first = new(year, 1), last = new(year, 12);
        var own = await db.MonthlyReports
            .Where(report => report.UnitId == communeId && report.Month >= first && report.Month <= last && report.State == Domain.Review.ReviewState.Consolidated)
            .Select(report => report.Month).ToListAsync(ct);
        var frozen = await db.ConsolidatedReports
            .Where(report => report.Month >= first && report.Month <= last && report.State != ConsolidationState.Composing)
            .Select(report => report.Month).ToListAsync(ct);
        return own.Concat(frozen).ToHashSet();
    }
}
