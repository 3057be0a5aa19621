using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>The picture of a month across the communes within the actor's reach.</summary>
/// <param name="Sets">The sets they follow in the year; the one shown is the matrix's.</param>
/// <param name="AsOf">UTC; when the figures were read.</param>
/// <param name="IsFull">On a narrow screen, too, the rows in which every commune meets the criterion are shown.</param>
public sealed record IndexPage(
    Month Month,
    IReadOnlyList<Month> Months,
    IReadOnlyList<CriteriaSet> Sets,
    CriteriaMatrix Matrix,
    IReadOnlyList<OverviewColumn> Columns,
    IReadOnlyList<FilingRow> Filing,
    IReadOnlyList<Headline> Headlines,
    DateTime AsOf,
    bool ReadsReports,
    bool IsFull)
{
    /// <summary>The day on which evidence is looked at: today in the month that is running, else the month's last.</summary>
    public required DateOnly EvidenceDay { get; init; }

    /// <summary>More communes than this stand as rows, and criteria as columns (decision 16).</summary>
    private const int MostColumns = 12;

    private const int MostListed = 20;

    /// <summary>More than this need the whole width of the page.</summary>
    private const int MostBesideOthers = 5;

    public bool IsTransposed => Columns.Count > MostColumns;

    public bool IsWide => Columns.Count > MostBesideOthers;

    /// <summary>Of many communes only the most urgent that have to do something are listed; the rest is counted.</summary>
    public IReadOnlyList<FilingRow> Listed => IsTransposed ? [.. Filing.Where(row => !row.IsSettled).Take(MostListed)] : Filing;

    /// <summary>Communes that have to do something and are not listed.</summary>
    public int Unlisted => Filing.Count(row => !row.IsSettled) - Listed.Count(row => !row.IsSettled);

    /// <summary>Communes that have done what was due and are not listed.</summary>
    public int Settled => IsTransposed ? Filing.Count(row => row.IsSettled) : 0;

    public int Concluded => Columns.Count(column => column.Note is "đã chấp nhận" or "đã tổng hợp");

    /// <summary>Criteria that every commune meets, and met last month: the news is elsewhere.</summary>
    public IReadOnlyList<Criterion> Quiet => [.. Matrix.Criteria.Where(Matrix.IsMetEverywhere)];

    /// <summary>Null when no commune within reach follows a set in the year, or none the one asked for.</summary>
    public static async Task<IndexPage?> LoadAsync(
        AppDbContext db, Actor actor, Month month, string? setCode, bool isFull, ReportingSchedule schedule, EvidenceDesk evidence, Clock clock, CancellationToken ct)
    {
        var loader = new MatrixLoader(db, actor, schedule);
        var follows = await loader.FollowsAsync(month, ct);
        var sets = Followed(follows);
        if ((setCode is null ? sets.FirstOrDefault() : sets.FirstOrDefault(set => set.Code == setCode)) is not { } chosen)
        {
            return null;
        }

        var units = follows.Where(follow => follow.CriteriaSet.Code == chosen.Code).Select(follow => follow.Unit).ToList();
        var standings = await loader.StandingsAsync(month, ct);
        var day = month == clock.ThisMonth() ? clock.Today() : month.LastDay;
        var matrix = (await loader.MatrixAsync(await loader.VersionsAsync(chosen.Code, ct), month, units, standings, ct))
            .WithEvidence(await evidence.BooksAsync(db.EvidenceWithin(actor), ct), day);
        var ofMonth = standings.Where(report => report.Month == month).ToDictionary(report => report.UnitId);
        var filing = units
            .Select(unit => FilingRow.Of(unit, month, ofMonth.GetValueOrDefault(unit.Id), schedule, clock.Today()))
            .OrderBy(row => row.Urgency).ThenBy(row => row.Due.Date).ThenBy(row => row.Unit.Code)
            .ToList();
        return new IndexPage(
            month,
            await MonthsAsync(db, actor, clock.ThisMonth(), ct),
            sets,
            matrix,
            [.. matrix.Columns.Select(column => OverviewColumn.Of(column, month, ofMonth.GetValueOrDefault(column.Unit.Id)))],
            filing,
            Overview.Headlines.Of(matrix, filing, standings, schedule.CommuneDue(month)),
            clock.UtcNow(),
            OverviewReach.ReadsReports(actor),
            isFull)
        { EvidenceDay = day };
    }

    /// <summary>The set that is primary for most communes comes first and is shown unless another is asked for (decision 4).</summary>
    private static List<CriteriaSet> Followed(IReadOnlyList<CriteriaSetAssignment> follows) =>
    [
        .. follows.GroupBy(follow => follow.CriteriaSet.Code)
            .OrderByDescending(set => set.Count(follow => follow.IsPrimary)).ThenBy(set => set.First().CriteriaSet.Code)
            .Select(set => set.First().CriteriaSet),
    ];

    /// <summary>Months with a report, and this one; the latest first.</summary>
    private static async Task<IReadOnlyList<Month>> MonthsAsync(AppDbContext db, Actor actor, Month now, CancellationToken ct)
    {
        var months = await db.ReportsWithin(actor).Select(report => report.Month).Distinct().ToListAsync(ct);
        return [.. months.Append(now).Distinct().Where(month => month <= now).OrderDescending()];
    }
}
