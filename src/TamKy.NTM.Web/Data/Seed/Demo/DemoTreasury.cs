using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Features.Treasury;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The demo's statements of the treasury, made from its documents: April agrees and is signed, May has differences that finance is looking into.</summary>
internal sealed class DemoTreasury(AppDbContext db, DemoActors actors)
{
    private const string Officer = "tckh";
    private const string Head = "tp.p.tckh";
    private const string Finance = "P-TCKH";
    private const int Days = 24;

    private static readonly Month April = new(2022, 4);
    private static readonly Month May = new(2022, 5);

    public async Task RunAsync(CancellationToken ct)
    {
        var unit = await db.Units.SingleAsync(known => known.Code == Finance, ct);
        var april = await PapersAsync(April, ct);
        var signed = new TreasuryMonth(April, unit);
        signed.Import("sao-ke-kho-bac-2022-04.xlsx", [.. april.Select(Row)], actors.Named(Officer), Utc(new DateOnly(2022, 5, 5)));
        signed.SignOff(april, 0, actors.Named(Head), Utc(new DateOnly(2022, 5, 6)));

        var may = await PapersAsync(May, ct);
        var open = new TreasuryMonth(May, unit);
        open.Import("sao-ke-kho-bac-2022-05.xlsx", [.. Messy(may)], actors.Named(Officer), Utc(new DateOnly(2022, 6, 6)));
        var late = open.Match(may).First(match => match.Kind is MatchKind.DateDiffers);
        open.Settle(late.Line!, null, "Kho bạc hạch toán sau ngày chứng từ bốn ngày.", actors.Named(Officer));
        db.TreasuryMonths.AddRange(signed, open);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The first is booked later, the second for another sum, the third is missing, and one is of the treasury alone.</summary>
    private static List<StatementRow> Messy(IReadOnlyList<TreasuryPaper> papers)
    {
        var rows = papers.Select(Row).ToList();
        rows[0] = rows[0] with { Date = rows[0].Date.AddDays(4) };
        rows[1] = rows[1] with { Amount = rows[1].Amount - 500_000 };
        rows[2] = new StatementRow(rows[2].Row, "0077/UNC", new DateOnly(2022, 5, Days), 12_600_000, "Phí thẩm tra quyết toán");
        return rows;
    }

    private static StatementRow Row(TreasuryPaper paper, int index) => new(index + 2, paper.Number, paper.Date, paper.Amount, paper.Content);

    private Task<List<TreasuryPaper>> PapersAsync(Month month, CancellationToken ct) => TreasuryBook.Papers(db, month.FirstDay, month.LastDay).ToListAsync(ct);

    private static DateTime Utc(DateOnly day) => VietnamTime.ToUtc(day, new TimeOnly(9, 30));
}
