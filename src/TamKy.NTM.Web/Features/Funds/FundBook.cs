using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;

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

    /// <summary>Money from 1 January to a day; the period begins after the cut-off before its first month, within the year.</summary>
    public async Task<FundSheet> SheetAsync(Actor actor, Month first, DateOnly cutOff, int? unitId, CancellationToken ct)
    {
        var newYear = new DateOnly(cutOff.Year, 1, 1);
        var before = (await schedules.GetAsync(ct)).Period(first.Previous).WindowTo.AddDays(1);
        var from = before < newYear ? newYear : before;
        var lines = await db.FundingLines.AsNoTracking().VisibleTo(actor).Where(line => line.Year == cutOff.Year && (unitId == null || line.UnitId == unitId))
            .Include(line => line.Unit).Include(line => line.Source).Include(line => line.Capital).ToListAsync(ct);
        var allocated = await db.FundingLines.VisibleTo(actor).Where(line => line.Year == cutOff.Year && (unitId == null || line.UnitId == unitId))
            .SelectMany(line => line.Entries).Where(entry => entry.Date <= cutOff)
            .GroupBy(entry => entry.LineId).Select(group => new { group.Key, Amount = group.Sum(entry => entry.Amount) }).ToDictionaryAsync(group => group.Key, group => group.Amount, ct);
        var paid = (await db.Disbursements.VisibleTo(actor)
            .Where(row => row.State == DisbursementState.Approved && row.Line.Year == cutOff.Year && row.Date <= cutOff && (unitId == null || row.UnitId == unitId))
            .GroupBy(row => new { row.LineId, row.Date.Month, IsInPeriod = row.Date >= from })
            .Select(group => new { group.Key.LineId, group.Key.Month, group.Key.IsInPeriod, Amount = group.Sum(row => row.Amount) })
            .ToListAsync(ct)).ToLookup(row => row.LineId);
        var states = lines.ConvertAll(line => new FundState(
            line,
            allocated.GetValueOrDefault(line.Id),
            [.. Enumerable.Range(1, 12).Select(month => paid[line.Id].Where(row => row.Month == month).Sum(row => row.Amount))],
            paid[line.Id].Where(row => row.IsInPeriod).Sum(row => row.Amount)));
        return new FundSheet(from, cutOff, await SourcesAsync(cutOff, ct), await CapitalsAsync(cutOff, ct), states);
    }

    public async Task<IReadOnlyList<FundingSource>> SourcesAsync(DateOnly day, CancellationToken ct) =>
        [.. (await db.FundingSources.ToListAsync(ct)).Where(source => source.IsValidOn(day)).OrderByDescending(source => source.SplitsByCapital).ThenBy(source => source.Position)];

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
        db.Disbursements.VisibleTo(actor).Include(row => row.Unit).Include(row => row.Line).ThenInclude(line => line.Source)
            .Include(row => row.Line).ThenInclude(line => line.Capital).Include(row => row.Corrects)
            .AsSplitQuery().FirstOrDefaultAsync(row => row.Id == id, ct);
}
