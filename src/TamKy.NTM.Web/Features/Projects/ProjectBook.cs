using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Funds;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>Reads projects: what an actor may see, with the money that names them, in a number of commands that does not grow.</summary>
public sealed class ProjectBook(AppDbContext db)
{
    public async Task<ProjectSheet> SheetAsync(Actor actor, ProjectFilter filter, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var unit = string.IsNullOrEmpty(filter.Unit) ? null : filter.Unit.ToUpperInvariant();
        var within = db.Projects.VisibleTo(actor).Where(project => (unit == null || project.Unit.Code == unit) && (project.DecisionDate == null || project.DecisionDate <= to));
        var projects = await within.AsNoTracking().Include(project => project.Unit).Include(project => project.Village).Include(project => project.Progress.Where(entry => entry.Date <= to))
            .OrderBy(project => project.Unit.Code).ThenBy(project => project.Number).AsSplitQuery().ToListAsync(ct);
        var given = await (
            from project in within
            join entry in db.FundingEntries on project.Id equals entry.ProjectId
            where entry.Date <= to
            group entry by entry.ProjectId into own
            select new { own.Key, Amount = own.Sum(entry => entry.Amount) }).ToDictionaryAsync(own => own.Key!.Value, own => own.Amount, ct);
        var paid = await (
            from project in within
            join row in db.Disbursements on project.Id equals row.ProjectId
            where row.State == DisbursementState.Approved && row.Date <= to
            group row by new { row.ProjectId, IsInPeriod = row.Date >= @from } into own
            select new { own.Key.ProjectId, own.Key.IsInPeriod, Amount = own.Sum(row => row.Amount) }).ToListAsync(ct);
        var sums = paid.ToLookup(row => row.ProjectId!.Value);
        return new ProjectSheet(from, to,
        [
            .. projects
                .Where(project => string.IsNullOrEmpty(filter.Criterion) || project.Criteria.Contains(filter.Criterion))
                .Select(project => new ProjectRow(
                    project, project.ProgressOn(to), given.GetValueOrDefault(project.Id), sums[project.Id].Sum(row => row.Amount), sums[project.Id].Where(row => row.IsInPeriod).Sum(row => row.Amount)))
                .Where(row => filter.IsIn is not { } state || row.State == state),
        ]);
    }

    /// <summary>With its entries, tracked; null when it does not exist for the actor.</summary>
    public Task<Project?> FindAsync(string code, Actor actor, CancellationToken ct)
    {
        var upper = code.ToUpperInvariant();
        return db.Projects.VisibleTo(actor).Include(project => project.Unit).Include(project => project.Village).Include(project => project.Progress).Include(project => project.Arrears)
            .AsSplitQuery().FirstOrDefaultAsync(project => project.Code == upper, ct);
    }

    /// <summary>The documents and decisions that name a project, the newest first.</summary>
    public async Task<IReadOnlyList<ProjectMoney>> MoneyAsync(Project project, Actor actor, CancellationToken ct)
    {
        var paid = await db.Disbursements.VisibleTo(actor).Where(row => row.ProjectId == project.Id)
            .Select(row => new ProjectMoney(row.Id, row.Line.Source.Name + ", " + row.Line.Capital!.Name, row.Amount, row.Number, row.Date, row.Content, row.State)).ToListAsync(ct);
        var given = await db.FundingLines.VisibleTo(actor).SelectMany(line => line.Entries, (line, entry) => new { line, entry }).Where(row => row.entry.ProjectId == project.Id)
            .Select(row => new ProjectMoney(null, row.line.Source.Name + ", " + row.line.Capital!.Name, row.entry.Amount, row.entry.Number, row.entry.Date, row.entry.Content, null)).ToListAsync(ct);
        return [.. paid.Concat(given).OrderByDescending(row => row.Date).ThenByDescending(row => row.Id)];
    }

    /// <summary>Photos and papers of the project.</summary>
    public Task<List<EvidenceFile>> PapersAsync(Project project, Actor actor, CancellationToken ct)
    {
        var key = new EvidenceTarget.Project(project.Id).Key;
        return db.EvidenceFiles.AsNoTracking().VisibleTo(actor).Include(file => file.Kind)
            .Where(file => file.RemovedAt == null && file.Links.Any(link => link.Target == key)).OrderBy(file => file.Id).ToListAsync(ct);
    }

    /// <summary>The units whose projects the actor may see, for filters.</summary>
    public Task<List<OrganizationUnit>> UnitsAsync(Actor actor, CancellationToken ct) =>
        db.Projects.VisibleTo(actor).Select(project => project.Unit).Distinct().OrderBy(unit => unit.Code).ToListAsync(ct);

    /// <summary>The units for which the actor may write down projects.</summary>
    public Task<List<OrganizationUnit>> WritableAsync(Actor actor, DateOnly day, CancellationToken ct)
    {
        var own = actor.Grants.Select(grant => grant.UnitId).OfType<int>().Where(id => Disbursement.MayEnter(actor, id)).ToList();
        var isFinance = actor.Is(Role.FinanceOfficer);
        return db.Units.WithinReachOf(actor).Where(unit => FundBook.Kinds.Contains(unit.Kind) && (isFinance || own.Contains(unit.Id))).ExistingOn(day)
            .OrderBy(unit => unit.Kind).ThenBy(unit => unit.Code).ToListAsync(ct);
    }

    public Task<List<OrganizationUnit>> VillagesAsync(int unitId, DateOnly day, CancellationToken ct) =>
        db.Units.Where(unit => unit.ParentId == unitId && unit.Kind == UnitKind.Village).ExistingOn(day).OrderBy(unit => unit.Code).ToListAsync(ct);

    /// <summary>The next number of a unit's own.</summary>
    public async Task<int> NextNumberAsync(int unitId, CancellationToken ct) =>
        (await db.Projects.Where(project => project.UnitId == unitId).MaxAsync(project => (int?)project.Number, ct) ?? 0) + 1;
}

/// <summary>A document, or a decision when it has no number of its own, that names a project.</summary>
public sealed record ProjectMoney(int? Id, string Line, long Amount, string Number, DateOnly Date, string Content, DisbursementState? State);
