using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>Reads money: what an actor may see, added up in the database, on a cut-off day.</summary>
public sealed class FundBook(AppDbContext db, Schedules schedules)
{
    /// <summary>Units that are given money: communes, departments and bodies, not villages or groups.</summary>
    public static readonly IReadOnlyList<UnitKind> Kinds =
    [
        UnitKind.Commune, UnitKind.Ward, UnitKind.Department, UnitKind.ArmedForces, UnitKind.Police, UnitKind.MassOrganization, UnitKind.PublicBody,
    ];

    /// <summary>The cut-off of a month, or the day itself while the month's cut-off is to come (decision 12).</summary>
    public async Task<DateOnly> CutOffAsync(Month month, DateOnly today, CancellationToken ct)
    {
        var end = (await schedules.GetAsync(ct)).Period(month).WindowTo;
        return end < today ? end : today;
    }

    /// <summary>The period of months that ends on a day begins after the cut-off before its first month; money of a year begins on 1 January.</summary>
    public async Task<DateOnly> PeriodFromAsync(Month first, CancellationToken ct) =>
        (await schedules.GetAsync(ct)).FlowFrom(first);

    /// <summary>Money from 1 January to a day, as the actor may see it.</summary>
    public Task<FundSheet> SheetAsync(Actor actor, Month first, DateOnly cutOff, int? unitId, CancellationToken ct) =>
        SheetAsync(db.FundingLines.VisibleTo(actor).Where(line => unitId == null || line.UnitId == unitId), first, cutOff, ct);

    private async Task<FundSheet> SheetAsync(IQueryable<FundingLine> within, Month first, DateOnly cutOff, CancellationToken ct)
    {
        var newYear = new DateOnly(cutOff.Year, 1, 1);
        var before = await PeriodFromAsync(first, ct);
        var from = before < newYear ? newYear : before;
        var ofYear = within.Where(line => line.Year == cutOff.Year);
        var lines = await ofYear.AsNoTracking().Include(line => line.Unit).Include(line => line.Source).Include(line => line.Capital).ToListAsync(ct);
        var allocated = await ofYear.SelectMany(line => line.Entries).Where(entry => entry.Date <= cutOff)
            .GroupBy(entry => entry.LineId).Select(group => new { group.Key, Amount = group.Sum(entry => entry.Amount) }).ToDictionaryAsync(group => group.Key, group => group.Amount, ct);
        var paid = (await (
            from line in ofYear
            join row in db.Disbursements on line.Id equals row.LineId
            where row.State == DisbursementState.Approved && row.Date <= cutOff
            group row by new { row.LineId, row.Date.Month, row.FormId, IsInPeriod = row.Date >= @from } into rows
            select new { rows.Key.LineId, rows.Key.Month, rows.Key.FormId, rows.Key.IsInPeriod, Amount = rows.Sum(row => row.Amount) }).ToListAsync(ct)).ToLookup(row => row.LineId);
        var states = lines.ConvertAll(line => new FundState(
            line,
            allocated.GetValueOrDefault(line.Id),
            [.. Enumerable.Range(1, 12).Select(month => paid[line.Id].Where(row => row.Month == month).Sum(row => row.Amount))],
            paid[line.Id].Where(row => row.IsInPeriod).Sum(row => row.Amount),
            line.IsBudget ? [] : [.. paid[line.Id].GroupBy(row => row.FormId ?? 0)
                .Select(form => new FundState.FormSum(form.Key, form.Where(row => row.IsInPeriod).Sum(row => row.Amount), form.Sum(row => row.Amount)))]));
        return new FundSheet(from, cutOff, await SourcesAsync(cutOff, ct), await CapitalsAsync(cutOff, ct), states);
    }

    public async Task<IReadOnlyList<FundingSource>> SourcesAsync(DateOnly day, CancellationToken ct) =>
        [.. (await db.FundingSources.Include(source => source.Forms).ToListAsync(ct)).Where(source => source.IsValidOn(day)).OrderByDescending(source => source.SplitsByCapital).ThenBy(source => source.Position)];

    public async Task<IReadOnlyList<CapitalType>> CapitalsAsync(DateOnly day, CancellationToken ct) =>
        [.. (await db.CapitalTypes.ToListAsync(ct)).Where(capital => capital.IsValidOn(day)).OrderBy(capital => capital.Position)];

    /// <summary>A unit whose money exists for the actor; null when it does not.</summary>
    public Task<OrganizationUnit?> UnitAsync(string code, Actor actor, CancellationToken ct)
    {
        var upper = code.ToUpperInvariant();
        return db.Units.WithinReachOf(actor).FirstOrDefaultAsync(unit => unit.Code == upper && Kinds.Contains(unit.Kind), ct);
    }

    /// <summary>With its line, history and what it corrects; null when it does not exist for the actor.</summary>
    public Task<Disbursement?> FindAsync(int id, Actor actor, CancellationToken ct) =>
        db.Disbursements.VisibleTo(actor).Include(row => row.Unit).Include(row => row.Line).ThenInclude(line => line.Source).ThenInclude(source => source.Forms)
            .Include(row => row.Line).ThenInclude(line => line.Capital).Include(row => row.Corrects).Include(row => row.Project).Include(row => row.Form)
            .AsSplitQuery().FirstOrDefaultAsync(row => row.Id == id, ct);

    /// <summary>The decisions about a unit's money of a year, the newest first.</summary>
    public Task<List<UnitPage.EntryRow>> EntriesAsync(Actor actor, int unitId, int year, CancellationToken ct) =>
        db.FundingLines.VisibleTo(actor).Where(line => line.UnitId == unitId && line.Year == year)
            .SelectMany(line => line.Entries, (line, entry) => new { line, entry }).OrderByDescending(row => row.entry.Date).ThenByDescending(row => row.entry.Id)
            .Take(Pager.Size * 2)
            .Select(row => new UnitPage.EntryRow(
                row.line.Source.Name, row.line.Capital!.Name, row.entry.Kind, row.entry.Amount, row.entry.Number, row.entry.Date, row.entry.Content, row.entry.Criteria, row.entry.By,
                row.entry.Project!.Code))
            .ToListAsync(ct);

    /// <summary>The documents of a unit in a year, the newest first; the page that is asked for, or the nearest there is.</summary>
    public async Task<(IReadOnlyList<UnitPage.PaidRow> Rows, int Shown, int Pages, int Total)> PaidAsync(Actor actor, int unitId, int year, int? number, CancellationToken ct)
    {
        var paid = db.Disbursements.VisibleTo(actor).Where(row => row.UnitId == unitId && row.Line.Year == year);
        var total = await paid.CountAsync(ct);
        var pages = Math.Max(1, (total + Pager.Size - 1) / Pager.Size);
        var shown = Math.Clamp(number ?? 1, 1, pages);
        var rows = await paid.OrderByDescending(row => row.Date).ThenByDescending(row => row.Id).Skip((shown - 1) * Pager.Size).Take(Pager.Size)
            .Select(row => new UnitPage.PaidRow(
                row.Id, row.Line.Source.Name, row.Line.Capital!.Name ?? row.Form!.Name, row.Amount, row.Number, row.Date, row.Content, row.State, !row.Line.Source.SplitsByCapital,
                row.CorrectsId != null, row.Quantity, row.QuantityUnit))
            .ToListAsync(ct);
        return (rows, shown, pages, total);
    }

    /// <summary>A line of money, tracked, with its source and forms; null while there is none.</summary>
    public Task<FundingLine?> LineAsync(int unitId, int year, int? sourceId, int? capitalId, CancellationToken ct) =>
        db.FundingLines.Include(line => line.Unit).Include(line => line.Source).ThenInclude(source => source.Forms).Include(line => line.Capital)
            .FirstOrDefaultAsync(line => line.Year == year && line.UnitId == unitId && line.SourceId == sourceId && line.CapitalId == capitalId, ct);

    /// <summary>The first of these that is the number of no criterion; null when all are.</summary>
    public async Task<string?> UnknownCriterionAsync(IReadOnlyList<string> numbers, CancellationToken ct)
    {
        var known = numbers.Count == 0 ? [] : (await db.Criteria.Select(criterion => criterion.Number).Distinct().ToListAsync(ct)).ConvertAll(number => $"{number}");
        return numbers.Except(known).FirstOrDefault();
    }

    /// <summary>The projects of a unit that money may be tied to.</summary>
    public Task<List<ProjectChoice>> ProjectsAsync(Actor actor, int unitId, CancellationToken ct) =>
        db.Projects.VisibleTo(actor).Where(project => project.UnitId == unitId).OrderBy(project => project.Number)
            .Select(project => new ProjectChoice(project.Id, project.Code, project.Name)).ToListAsync(ct);

    /// <summary>A project of the unit; null when nothing was chosen.</summary>
    /// <exception cref="RuleException">It is none of the unit's.</exception>
    public async Task<Project?> ProjectAsync(int? id, int unitId, CancellationToken ct) => id is null ? null
        : await db.Projects.FirstOrDefaultAsync(project => project.Id == id && project.UnitId == unitId, ct) ?? throw new RuleException("Chọn công trình trong danh sách của đơn vị.");
}

/// <summary>A project to choose from.</summary>
public sealed record ProjectChoice(int Id, string Code, string Name);
