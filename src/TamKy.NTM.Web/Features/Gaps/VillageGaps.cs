using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>What the gap of villages is measured from: the sets they registered for and the states that were entered month by month.</summary>
public sealed class VillageGaps(AppDbContext db, Actor actor, ReportingSchedule schedule, Month asOf)
{
    /// <summary>Which villages within reach registered for which set in the year, by commune.</summary>
    public static IQueryable<CriteriaSetAssignment> Follows(AppDbContext db, Actor actor, int year) =>
        from follow in db.CriteriaSetAssignments.AsNoTracking().Include(own => own.CriteriaSet).Include(own => own.Unit).ThenInclude(unit => unit.Parent)
        where follow.Year == year && follow.CriteriaSet.Level == NtmLevel.ModelVillage && db.VillagesWithin(actor).Any(village => village.Id == follow.UnitId)
        orderby follow.Unit.Parent!.Code, follow.Unit.Code, follow.Id
        select follow;

    public Task<List<CriteriaSetAssignment>> AllAsync(string setCode, CancellationToken ct) =>
        Follows(db, actor, asOf.Year).Where(follow => follow.CriteriaSet.Code == setCode).ToListAsync(ct);

    /// <summary>Measured months by village. What stands is the last state of the year up to the month looked at.</summary>
    public async Task<IReadOnlyDictionary<int, UnitMonths>> MonthsAsync(CriteriaSet set, IReadOnlyList<int> villages, int monthsBack, CancellationToken ct)
    {
        var states = await States(db, set.Id, villages, asOf.AddMonths(-monthsBack), asOf).ToListAsync(ct);
        return (
            from state in states
            group state by state.UnitId into own
            let shown = own.Where(state => state.Month.Year == asOf.Year).MaxBy(state => state.Month)
            where shown is not null
            select (own.Key, Months: new UnitMonths(null, Measure(shown, set), [.. own.Select(state => Measure(state, set))]))).ToDictionary(pair => pair.Key, pair => pair.Months);
    }

    /// <param name="villages">Within reach already.</param>
    public static IQueryable<VillageAssessment> States(AppDbContext db, int setId, IReadOnlyList<int> villages, Month from, Month to) =>
        db.VillageAssessments.AsNoTracking().Include(state => state.Entries).AsSingleQuery()
            .Where(state => state.CriteriaSetId == setId && villages.Contains(state.UnitId) && state.Month >= from && state.Month <= to);

    private MeasuredMonth Measure(VillageAssessment state, CriteriaSet set) => state.Measure(set, schedule.Period(state.Month).WindowTo);
}
