using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>One commune in a month: every criterion and indicator of a set it follows, its course over the months, its reports.</summary>
/// <param name="Follows">Its sets in the year; <paramref name="Matrix"/> is of one of them.</param>
/// <param name="Matrix">With this commune as its only column.</param>
public sealed record CommunePage(
    OrganizationUnit Unit,
    Month Month,
    IReadOnlyList<Month> Months,
    IReadOnlyList<CriteriaSetAssignment> Follows,
    CriteriaMatrix Matrix,
    OverviewColumn Source,
    ILookup<int, InCharge> InCharge,
    IReadOnlyList<TrendRow> Trend,
    FilingRow Filing,
    ReportingSchedule Schedule,
    bool ReadsReports,
    bool SeesCity)
{
    /// <summary>Its villages that strive for the standard of villages this year; null when none registered.</summary>
    public VillageTally? Villages { get; init; }

    /// <summary>Months before the unit began; null when it follows no other.</summary>
    public UnitBreak? Break { get; init; }

    public MatrixColumn Column => Source.Column;

    public CriteriaSetAssignment Follow => Follows.First(follow => follow.CriteriaSet.Code == Matrix.Set.Code);

    /// <summary>The month the figures are of: not always the one asked for (decision 11).</summary>
    public Month Shown => Column.Shown?.Month ?? Month;

    /// <summary>Criteria met month by month, drawn from the rows of the table beside it.</summary>
    public Chart TrendChart => new()
    {
        Id = "xu-huong",
        Kind = ChartKind.Line,
        Title = $"Số tiêu chí đạt của {Unit.NameInSentence} theo tháng",
        Points =
        [
            .. (Break?.Rows ?? []).Select(row => new ChartPoint($"T{row.Month.Number}*", row.Criteria.Met)),

            // A gap, so that the line is broken where the unit began.
            .. Break is { Rows.Count: > 0 } ? [new ChartPoint("│", null)] : Array.Empty<ChartPoint>(),
            .. Trend.Select(row => new ChartPoint($"T{row.Month.Number}", row.Measured?.Criteria.Met)),
        ],
        Target = Matrix.Criteria.Count,
        TargetName = $"Đủ {Matrix.Criteria.Count} tiêu chí",
        Max = Matrix.Criteria.Count,
        Unit = "tiêu chí",
    };

    public IndicatorLine Line(IndicatorResult result) => new(
        result, Column.Before?.Results.SelectMany(criterion => criterion.Indicators).FirstOrDefault(before => before.Indicator.Code == result.Indicator.Code));

    /// <summary>Null when the commune does not exist for the actor, or does not follow the set asked for.</summary>
    public static async Task<CommunePage?> LoadAsync(
        AppDbContext db, Actor actor, string unitCode, Month month, string? setCode, ReportingSchedule schedule, EvidenceDesk evidence, DateOnly today, CancellationToken ct)
    {
        var now = Month.Of(today);
        if (await db.CommunesWithin(actor).AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Code == unitCode, ct) is not { } unit)
        {
            return null;
        }

        month = schedule.LastOf(unit, month);
        var loader = new MatrixLoader(db, actor, schedule);
        var follows = (await loader.FollowsAsync(month, ct)).Where(follow => follow.UnitId == unit.Id).ToList();
        if ((setCode is null ? follows.FirstOrDefault() : follows.Find(follow => follow.CriteriaSet.Code == setCode)) is not { } chosen)
        {
            return null;
        }

        var reach = await loader.StandingsAsync(month, now, ct);
        var standings = reach.Where(report => report.UnitId == unit.Id).ToList();
        var versions = await loader.VersionsAsync(chosen.CriteriaSet.Code, ct);
        var set = loader.Of(versions, month);
        var measured = await loader.MeasureAsync(versions, standings.Where(report => report.IsFiled), ct);
        var figures = StandingFigures.Of(standings, month);
        var matrix = new CriteriaMatrix(set, month, [new MatrixColumn(unit, Of(figures.Shown, measured), Of(figures.Before, measured))])
            .WithEvidence(await evidence.BooksAsync(db.EvidenceWithin(actor).Where(file => file.UnitId == unit.Id), ct), month == now ? today : month.LastDay);
        var ofMonth = standings.Find(report => report.Month == month);
        return new CommunePage(
            unit,
            month,
            [.. standings.Select(report => report.Month).Append(month).Append(now).Distinct().OrderDescending()],
            follows,
            matrix,
            OverviewColumn.Of(matrix.Columns[0], month, ofMonth),
            await Overview.InCharge.LoadAsync(db, set.Id, today, ct),
            Course(standings, month, measured),
            FilingRow.Of(unit, month, ofMonth, schedule, today),
            schedule,
            OverviewReach.ReadsReports(actor),
            OverviewReach.SeesCity(actor))
        { Break = await UnitBreak.LoadAsync(db, unit, reach, loader, versions, month, ct) };
    }

    /// <summary>Every month from the first that is known to the one asked for.</summary>
    private static List<TrendRow> Course(List<ReportStanding> standings, Month last, IReadOnlyDictionary<int, MeasuredMonth> measured)
    {
        var rows = new List<TrendRow>();
        for (var month = standings.Count == 0 ? last : standings.Min(report => report.Month); month <= last; month = month.Next)
        {
            var report = standings.FirstOrDefault(candidate => candidate.Month == month);
            rows.Add(new TrendRow(month, report, Of(report, measured)));
        }

        return rows;
    }

    private static MeasuredMonth? Of(ReportStanding? report, IReadOnlyDictionary<int, MeasuredMonth> measured) =>
        report is null ? null : measured.GetValueOrDefault(report.ReportId);
}
