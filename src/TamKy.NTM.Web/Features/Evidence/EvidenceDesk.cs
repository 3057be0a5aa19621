using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>Loads evidence for whoever shows it, in a number of commands that does not grow with its amount.</summary>
public sealed class EvidenceDesk(AppDbContext db, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    /// <summary>All that proves something of a unit; empty for an actor whom the unit does not exist for.</summary>
    public async Task<EvidenceBook> BookAsync(int unitId, Actor actor, CancellationToken ct) =>
        new(await Files(db, actor, unitId).Where(file => file.RemovedAt == null).ToListAsync(ct), await RequirementsAsync(ct));

    /// <summary>The books of all units within reach, by unit, in two commands: for pages across communes.</summary>
    public Task<IReadOnlyDictionary<int, EvidenceBook>> BooksAsync(Actor actor, CancellationToken ct) => BooksAsync(db.EvidenceFiles.VisibleTo(actor), ct);

    /// <summary>The books of the units that have any of these files; for pages with a reach of their own.</summary>
    public async Task<IReadOnlyDictionary<int, EvidenceBook>> BooksAsync(IQueryable<EvidenceFile> within, CancellationToken ct)
    {
        var files = await within.AsNoTracking().Include(file => file.Kind).Where(file => file.RemovedAt == null).OrderBy(file => file.Id).ToListAsync(ct);
        var requirements = await RequirementsAsync(ct);
        return files.GroupBy(file => file.UnitId).ToDictionary(own => own.Key, own => new EvidenceBook(own, requirements));
    }

    /// <summary>
    /// What indicators ask for, which nearly every page of a report wants and which seldom changes: a change shows at once on the server that made it, on
    /// others within a minute.
    /// </summary>
    public async Task<IReadOnlyList<EvidenceRequirement>> RequirementsAsync(CancellationToken ct) =>
        await cache.GetOrCreateAsync(nameof(EvidenceRequirement), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Kept;
            return await db.EvidenceRequirements.AsNoTracking().Include(requirement => requirement.Kind).ToListAsync(ct);
        }) ?? [];

    /// <summary>After the Office has changed what is asked for.</summary>
    public void ForgetRequirements() => cache.Remove(nameof(EvidenceRequirement));

    public static IQueryable<EvidenceFile> Files(AppDbContext db, Actor actor, int unitId) =>
        db.EvidenceFiles.AsNoTracking().VisibleTo(actor).Include(file => file.Kind).Where(file => file.UnitId == unitId).OrderBy(file => file.Id);

    /// <summary>What the actor may do about a unit's evidence on a day.</summary>
    public async Task<EvidenceRights> RightsAsync(OrganizationUnit unit, Actor actor, DateOnly day, CancellationToken ct)
    {
        var inCharge = actor.DepartmentIds.Count == 0 ? [] : await InCharge(db, actor.DepartmentIds, day).ToListAsync(ct);
        return new EvidenceRights(actor, unit, inCharge.Select(row => new EvidenceTarget.Criterion(row.SetCode, row.Number).Key).ToHashSet());
    }

    public static IQueryable<CriterionInCharge> InCharge(AppDbContext db, IReadOnlyList<int> departments, DateOnly day) =>
        from assignment in db.CriterionAssignments
        join set in db.CriteriaSets on assignment.Criterion.CriteriaSetId equals set.Id
        where departments.Contains(assignment.UnitId) && assignment.From <= day && (assignment.To == null || assignment.To >= day)
        select new CriterionInCharge(set.Code, assignment.Criterion.Number);

    /// <summary>A unit that exists for the actor, tracked, by code.</summary>
    public Task<OrganizationUnit?> UnitAsync(string? code, Actor actor, CancellationToken ct)
    {
        var asked = code?.ToUpperInvariant();
        return db.Units.WithinReachOf(actor).FirstOrDefaultAsync(unit => unit.Code == asked, ct);
    }

    /// <summary>The sets that a unit, or the commune above it, follows in a year, the primary one first; and one that is asked for besides.</summary>
    public async Task<IReadOnlyList<CriteriaSet>> SetsAsync(OrganizationUnit unit, int year, string? besides, CancellationToken ct)
    {
        var follows = await Follows(db, unit, year).ToListAsync(ct);
        var codes = follows.Select(follow => follow.CriteriaSet.Code).ToList();
        var sets = await db.CriteriaSets.InForceOn(new DateOnly(year, 12, 31)).AsNoTracking()
            .Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators)
            .Where(set => codes.Contains(set.Code) || set.Code == besides)
            .AsSingleQuery()
            .ToListAsync(ct);
        return [.. sets.OrderByDescending(set => follows.Exists(follow => follow.CriteriaSet.Code == set.Code && follow.IsPrimary)).ThenBy(set => set.Code, StringComparer.Ordinal)];
    }

    /// <summary>The unit's shares of the tasks of a year's work programme.</summary>
    public async Task<IReadOnlyList<TargetGroup.TaskChoice>> TasksAsync(OrganizationUnit unit, int year, CancellationToken ct)
    {
        var tasks = await db.TaskOccurrences.AsNoTracking().Where(own => own.UnitId == unit.Id && own.Task.Programme.Year == year && own.ClosedBy == ClosedBy.Confirmation)
            .OrderBy(own => own.Task.Code).ThenBy(own => own.PeriodFrom).Select(own => new { own.Id, own.Task.Code, own.Task.Title, own.PeriodKey, own.State }).ToListAsync(ct);
        return [.. tasks.Select(own => new TargetGroup.TaskChoice(own.Id, $"{own.Code}, {TaskPeriod.NameOf(own.PeriodKey)}: {own.Title}", own.State is TaskState.NotStarted or TaskState.InProgress))];
    }

    /// <summary>The unit's projects.</summary>
    public async Task<IReadOnlyList<TargetGroup.ProjectChoice>> ProjectsAsync(OrganizationUnit unit, CancellationToken ct) =>
        await db.Projects.AsNoTracking().Where(project => project.UnitId == unit.Id).OrderBy(project => project.Number)
            .Select(project => new TargetGroup.ProjectChoice(project.Id, project.Code + ": " + project.Name)).ToListAsync(ct);

    public static IQueryable<CriteriaSetAssignment> Follows(AppDbContext db, OrganizationUnit unit, int year)
    {
        int?[] units = [unit.Id, unit.Kind is UnitKind.Village ? unit.ParentId : null];
        return db.CriteriaSetAssignments.AsNoTracking().Include(follow => follow.CriteriaSet).Where(follow => units.Contains(follow.UnitId) && follow.Year == year);
    }

    /// <summary>The evidence beside a report, with the links by which the actor may add to it.</summary>
    /// <param name="returnTo">Address of the page that shows it.</param>
    public async Task<ReportEvidence> OfReportAsync(MonthlyReport report, Actor actor, DateOnly today, string returnTo, CancellationToken ct) =>
        report.Reporter is Reporter.Department ? ReportEvidence.None : new(await BookAsync(report.UnitId, actor, ct), await RightsAsync(report.Unit, actor, today, ct), today, returnTo);
}

/// <summary>A criterion that a department has a part in.</summary>
public sealed record CriterionInCharge(string SetCode, int Number);
