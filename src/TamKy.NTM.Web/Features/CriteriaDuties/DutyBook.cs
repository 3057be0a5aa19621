using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDuties;

/// <summary>Who is in charge of the criteria of one set, as stored.</summary>
public sealed class DutyBook(AppDbContext db, Schedules schedules)
{
    /// <summary>The set in the version of a day, with the duties of each of its criteria; null when it does not exist for the actor.</summary>
    public async Task<(CriteriaSet Set, IReadOnlyList<CriterionDuties> Duties)?> SetAsync(string code, Actor actor, DateOnly day, CancellationToken ct)
    {
        if (await VersionAsync(code, actor, day, ct) is not { } version)
        {
            return null;
        }

        var set = await db.CriteriaSets.AsNoTracking().Include(candidate => candidate.Criteria).ThenInclude(criterion => criterion.Indicators)
            .AsSingleQuery().SingleAsync(candidate => candidate.Id == version.Id, ct);
        var rows = await Rows(db, db.Criteria.Where(criterion => criterion.CriteriaSetId == version.Id)).AsNoTracking().ToListAsync(ct);
        return (set, [.. set.Criteria.OrderBy(criterion => criterion.Number).Select(criterion => new CriterionDuties(criterion, [criterion], rows))]);
    }

    /// <summary>The duties of one criterion in all versions of the set, tracked; null when there is none of that number in the version of the day.</summary>
    public async Task<CriterionDuties?> CriterionAsync(string code, int number, Actor actor, DateOnly day, CancellationToken ct)
    {
        if (await VersionAsync(code, actor, day, ct) is not { } version)
        {
            return null;
        }

        var criteria = await db.CriteriaSets.Where(set => set.Code == version.Code).SelectMany(set => set.Criteria).Include(criterion => criterion.Indicators)
            .AsSingleQuery().ToListAsync(ct);
        if (criteria.Find(criterion => criterion.CriteriaSetId == version.Id && criterion.Number == number) is not { } shown)
        {
            return null;
        }

        // A version may number its criteria anew; the code stays.
        var versions = criteria.FindAll(criterion => criterion.Code == shown.Code);
        var ids = versions.Select(criterion => criterion.Id).ToList();
        return new CriterionDuties(shown, versions, await Rows(db, db.Criteria.Where(criterion => ids.Contains(criterion.Id))).ToListAsync(ct));
    }

    /// <summary>Number of the criterion of an assignment; null when the set has no such assignment in any version.</summary>
    public Task<int?> NumberAsync(string code, int assignment, CancellationToken ct)
    {
        var key = code.ToUpperInvariant();
        return db.CriterionAssignments.Where(row => row.Id == assignment && db.CriteriaSets.Any(set => set.Id == row.Criterion.CriteriaSetId && set.Code == key))
            .Select(row => (int?)row.Criterion.Number).FirstOrDefaultAsync(ct);
    }

    /// <summary>Units that can be in charge, those that exist on a day.</summary>
    public async Task<IReadOnlyList<OrganizationUnit>> UnitsAsync(DateOnly day, CancellationToken ct) =>
        await db.Units.Where(unit => CriterionDuties.UnitKinds.Contains(unit.Kind) && (unit.ValidTo == null || unit.ValidTo >= day))
            .OrderBy(unit => unit.Name).ToListAsync(ct);

    /// <summary>Last day of the last data window for which the unit gave a verdict on the criterion; null when it gave none.</summary>
    public async Task<DateOnly?> VerifiedToAsync(CriterionAssignment duty, CriterionDuties duties, CancellationToken ct)
    {
        var code = duties.Criterion.Code;
        var indicators = duties.Criterion.Indicators.Select(indicator => indicator.Code).ToList();
        var months = await db.DepartmentVerifications
            .Where(verdict => verdict.DepartmentId == duty.UnitId && indicators.Contains(verdict.Indicator.Code)
                && db.Criteria.Any(criterion => criterion.Code == code && criterion.Indicators.Any(indicator => indicator.Id == verdict.IndicatorId)))
            .OrderByDescending(verdict => verdict.Month).Select(verdict => verdict.Month).Take(1).ToListAsync(ct);
        return months.Count == 0 ? null : (await schedules.GetAsync(ct)).Period(months[0]).WindowTo;
    }

    public static IQueryable<CriterionAssignment> Rows(AppDbContext db, IQueryable<Criterion> criteria) =>
        db.CriterionAssignments.Include(row => row.Unit).Include(row => row.Indicator).Where(row => criteria.Any(criterion => criterion.Id == row.CriterionId));

    private async Task<SetVersion?> VersionAsync(string code, Actor actor, DateOnly day, CancellationToken ct)
    {
        var key = code.ToUpperInvariant();
        return SetVersion.Choose(await SetVersion.Query(db.CriteriaSets.Where(set => set.Code == key), actor).ToListAsync(ct), null, day);
    }
}
