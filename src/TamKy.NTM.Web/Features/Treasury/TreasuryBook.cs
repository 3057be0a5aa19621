using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Treasury;

/// <summary>Reads what is reconciled with the treasury. It names documents of all units, so it exists for those who see all of them and for the head who signs.</summary>
public sealed class TreasuryBook(AppDbContext db)
{
    /// <summary>Months that are locked: asked for before a document is added or approved.</summary>
    public async Task<LockedMonths> LocksAsync(CancellationToken ct) =>
        new((await db.TreasuryMonths.Where(month => month.SignedAt != null).Select(month => month.Month).ToListAsync(ct)).ToHashSet());

    public async Task<bool> MayReadAsync(Actor actor, CancellationToken ct) =>
        actor.SeesAllUnits || (actor.Is(Role.DepartmentHead) && (await FinanceUnits(db, actor.DepartmentIds).ToListAsync(ct)).Exists(unit => actor.Is(Role.DepartmentHead, unit.Id)));

    /// <summary>Those who may look; others are told that the page is not theirs.</summary>
    public async Task RequireReaderAsync(Actor actor, CancellationToken ct)
    {
        if (!await MayReadAsync(actor, ct))
        {
            throw new PermissionException("Đối chiếu với Kho bạc là việc của cán bộ tài chính; Văn phòng Điều phối và lãnh đạo xem được.");
        }
    }

    /// <summary>Units among these in which a finance officer works.</summary>
    public static IQueryable<OrganizationUnit> FinanceUnits(AppDbContext db, IReadOnlyList<int> among) =>
        db.Units.Where(unit => among.Contains(unit.Id) && db.RoleGrants.Any(grant => grant.UnitId == unit.Id && grant.Role == Role.FinanceOfficer));

    /// <summary>The month with its statement, tracked; null before one was imported.</summary>
    public Task<TreasuryMonth?> FindAsync(Month month, CancellationToken ct) =>
        db.TreasuryMonths.Include(own => own.Finance).AsSplitQuery().OrderBy(own => own.Id).FirstOrDefaultAsync(own => own.Month == month, ct);

    /// <summary>Approved documents of budget money of a month: what the treasury paid.</summary>
    public Task<List<TreasuryPaper>> PapersAsync(Month month, CancellationToken ct) => Papers(db, month.FirstDay, month.LastDay).ToListAsync(ct);

    public static IQueryable<TreasuryPaper> Papers(AppDbContext db, DateOnly from, DateOnly to) =>
        from paper in db.Disbursements.AsNoTracking()
        where paper.State == DisbursementState.Approved && paper.Line.CapitalId != null && paper.Date >= @from && paper.Date <= to
        orderby paper.Date, paper.Id
        select new TreasuryPaper(paper.Id, paper.Unit.Code, paper.Unit.Name, paper.Number, paper.Date, paper.Amount, paper.Content);

    /// <summary>Documents of a month that are sent and wait for the head of their unit.</summary>
    public Task<int> WaitingAsync(Month month, CancellationToken ct)
    {
        DateOnly from = month.FirstDay, to = month.LastDay;
        return db.Disbursements.CountAsync(paper => paper.State == DisbursementState.Submitted && paper.Line.CapitalId != null && paper.Date >= from && paper.Date <= to, ct);
    }

    /// <summary>The months of a year up to a day, the latest first.</summary>
    public async Task<IReadOnlyList<TreasuryIndexPage.Row>> YearAsync(int year, DateOnly today, CancellationToken ct)
    {
        Month first = new(year, 1), last = new(year, 12);
        var known = await db.TreasuryMonths.AsNoTracking().Where(month => month.Month >= first && month.Month <= last)
            .Select(month => new { month.Month, month.SignedBy, month.SignedAt, Sum = month.Lines.Sum(line => line.Amount), Count = month.Lines.Count })
            .ToDictionaryAsync(month => month.Month, ct);
        var paid = await PaidByMonth(db, year).ToDictionaryAsync(row => row.Month, row => row.Amount, ct);
        return
        [
            .. Enumerable.Range(1, 12).Select(number => new Month(year, number)).Where(month => month <= Month.Of(today)).OrderDescending()
                .Select(month => known.TryGetValue(month, out var own) && own.Count > 0
                    ? new TreasuryIndexPage.Row(month, own.Sum, paid.GetValueOrDefault(month.Number), own.SignedBy, own.SignedAt)
                    : new TreasuryIndexPage.Row(month, null, paid.GetValueOrDefault(month.Number), null, null)),
        ];
    }

    public static IQueryable<MonthPaid> PaidByMonth(AppDbContext db, int year) =>
        db.Disbursements.Where(paper => paper.State == DisbursementState.Approved && paper.Line.CapitalId != null && paper.Date.Year == year)
            .GroupBy(paper => paper.Date.Month).Select(group => new MonthPaid(group.Key, group.Sum(paper => paper.Amount)));

    public sealed record MonthPaid(int Month, long Amount);

    public Task<StatementLayout?> LayoutAsync(string signature, CancellationToken ct) => db.StatementLayouts.FirstOrDefaultAsync(layout => layout.Signature == signature, ct);
}
