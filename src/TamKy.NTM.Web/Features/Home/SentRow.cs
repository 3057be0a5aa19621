using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>A report that somebody else has now: where it stands, whose turn it is, until when.</summary>
public sealed record SentRow(int ReportId, string Title, ReviewState State, string Turn, DateOnly? Due)
{
    public static SentRow Of(ReportStanding report, string? unitName, ReportingSchedule schedule) => new(
        report.ReportId,
        unitName is null ? $"Báo cáo tháng {VietnameseFormat.Month(report.Month)}" : $"{unitName}, tháng {VietnameseFormat.Month(report.Month)}",
        report.State,
        ReportStatus.TurnOf(report.State, report.Reporter),
        report.Due(schedule));

    private const int Most = 4;

    /// <summary>Of a commune, the latest first: what waits for others, and the last report that is settled for good.</summary>
    public static IReadOnlyList<SentRow> OfCommune(IReadOnlyList<ReportStanding> standings, IReadOnlyList<ReviewState> withOthers, ReportingSchedule schedule)
    {
        var open = standings.Where(report => withOthers.Contains(report.State));
        var settled = standings.Where(report => report.State is ReviewState.Consolidated).OrderBy(report => report.Month).TakeLast(1);
        return [.. open.Concat(settled).OrderByDescending(report => report.Month).Take(Most).Select(report => Of(report, null, schedule))];
    }
}
