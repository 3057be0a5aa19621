using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.MonthlyReports;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>What waits in the monthly reports of one unit, a commune or a department, for its people.</summary>
/// <param name="standings">Of the unit, all states.</param>
/// <param name="open">Of the unit.</param>
/// <param name="returned">The parts to mend, of all its returned reports.</param>
public sealed class UnitWork(
    Reporter reporter,
    IReadOnlyList<ReportStanding> standings, IReadOnlyList<OpenReport> open, IReadOnlyList<ReturnedPart> returned, ReportingSchedule schedule, Month now)
{
    /// <summary>Returned and unfinished reports, and months that were not begun since the unit's first report.</summary>
    public IEnumerable<WorkItem> ForOfficer() =>
    [
        .. open.Where(report => report.State is ReviewState.Returned).Select(Returned),
        .. open.Where(report => report.State is ReviewState.Draft).Select(Draft),
        .. Missing().Select(month => new WorkItem(
            $"Báo cáo tháng {VietnameseFormat.Month(month)} chưa bắt đầu",
            $"{(reporter is Reporter.Department ? "Phần tiêu chí phụ trách lấy sẵn từ trang “Xác nhận”." : "Cổng mở sẵn các tiêu chí của xã, số tháng trước đứng cạnh ô nhập.")} Hạn gửi {VietnameseFormat.Date(schedule.Due(reporter, month))}.",
            $"Bắt đầu báo cáo tháng {VietnameseFormat.Month(month)}",
            schedule.Due(reporter, month)) { Start = month }),
    ];

    public IEnumerable<WorkItem> ForChair() =>
        from report in open
        where report.State is ReviewState.PendingApproval
        select new WorkItem(
            $"Duyệt và gửi báo cáo {report.MonthText}",
            $"{report.LastBy} trình lúc {Moments.Of(report.LastAt!.Value)}. Duyệt thì báo cáo gửi thẳng Văn phòng Điều phối; yêu cầu sửa thì {Words.Officer} sửa tiếp.",
            $"Đọc và duyệt báo cáo tháng {report.Month.Number}",
            Due(report))
        { Link = Details(report), Icon = "eye" };

    private ReporterWords Words => ReporterWords.Of(reporter);

    private IEnumerable<Month> Missing()
    {
        var known = standings.Select(report => report.Month).ToHashSet();
        for (var month = known.Count == 0 ? now : known.Min(); month <= now; month = month.Next)
        {
            if (!known.Contains(month))
            {
                yield return month;
            }
        }
    }

    private WorkItem Returned(OpenReport report)
    {
        var parts = returned.Where(part => part.ReportId == report.Id).ToList();
        var left = parts.Sum(part => part.Unanswered);
        var first = parts.SelectMany(part => part.Points).OrderBy(point => point.IsAnswered).FirstOrDefault();
        return new WorkItem(
            left > 0 ? $"Báo cáo {report.MonthText} bị trả lại: còn {left} điểm phải trả lời" : $"Báo cáo {report.MonthText} bị trả lại: đã trả lời hết, chờ trình {Words.Head}",
            $"{report.Parts - parts.Count} phần đã được chấp nhận, {Words.Unit} không phải làm lại. Còn {parts.Count} phần: {string.Join(", ", parts.Select(part => part.Name))}.",
            $"Sửa báo cáo tháng {report.Month.Number}",
            Due(report))
        {
            IsReturned = true,
            Link = Edit(report),
            Quote = first is null ? report.Words : new WorkQuote(first.Reason, $"{first.RaisedBy}, Văn phòng Điều phối", first.RaisedAt),
        };
    }

    private WorkItem Draft(OpenReport report) => new(
        $"Nhập tiếp báo cáo {report.MonthText}",
        $"{(report.LastWroteAt is { } wrote ? $"Dự thảo, lưu lần cuối lúc {Moments.Of(wrote)}" : "Dự thảo, chưa nhập gì")}. Hạn gửi {VietnameseFormat.Date(schedule.Due(reporter, report.Month))}.",
        $"Nhập báo cáo tháng {report.Month.Number}",
        Due(report))
    {
        Link = Edit(report),
        Quote = report.LastAction is ReviewAction.RequestRevision && report.Words is { } words ? words with { By = $"{words.By}, {Words.Head}" } : null,
    };

    private DateOnly? Due(OpenReport report) => standings.First(standing => standing.ReportId == report.Id).Due(schedule);

    private static WorkLink Edit(OpenReport report) => new("ReportEditing", "Edit", new { id = report.Id });

    private static WorkLink Details(OpenReport report) => new("MonthlyReports", "Details", new { id = report.Id });
}
