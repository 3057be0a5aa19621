using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>What waits for the Coordination Office: reports to receive and to conclude, requests to reopen, months to consolidate and to issue.</summary>
/// <param name="consolidations">The latest version of each month first.</param>
public sealed class OfficeWork(
    IReadOnlyList<ReportStanding> standings,
    IReadOnlyList<OpenReport> open,
    IReadOnlyList<MonthConsolidation> consolidations,
    int communes,
    bool isHead,
    ReportingSchedule schedule,
    DateOnly today)
{
    public IEnumerable<WorkItem> Items() => [.. open.Select(Of).OfType<WorkItem>(), .. Months().Select(OfMonth).OfType<WorkItem>()];

    private WorkItem? Of(OpenReport report) => report switch
    {
        { State: ReviewState.Submitted } => new WorkItem(
            $"Tiếp nhận báo cáo {report.MonthText}, {report.UnitInText}",
            $"{report.LastBy} gửi{Times(report)} lúc {Moments.Of(report.LastAt!.Value)}. Chưa tiếp nhận thì đơn vị còn rút về được.",
            "Mở để tiếp nhận",
            Due(report))
        { Link = Review(report), Icon = "eye" },
        { State: ReviewState.Received } => new WorkItem(
            $"Kết luận báo cáo {report.MonthText}, {report.UnitInText}",
            $"Đã tiếp nhận{Times(report)}. Đã kết luận {report.Decided}/{report.Parts} phần.",
            "Xét tiếp báo cáo",
            Due(report))
        { Link = Review(report), Icon = "eye" },
        { State: ReviewState.Accepted, LastAction: ReviewAction.RequestReopening } => new WorkItem(
            $"{report.UnitName} đề nghị mở lại báo cáo {report.MonthText}",
            "Mở lại thì rút lại chấp nhận; không mở lại thì báo đơn vị biết.",
            "Đọc đề nghị",
            null)
        { Icon = "eye", Link = new WorkLink("MonthlyReports", "Details", new { id = report.Id }), Quote = report.Words },
        _ => null,
    };

    /// <summary>Months that hold accepted reports, or a consolidation that is not issued, and this month.</summary>
    private IEnumerable<Month> Months() =>
        open.Where(report => report.State is ReviewState.Accepted).Select(report => report.Month)
            .Concat(consolidations.Where(version => version.State is not ConsolidationState.Issued).Select(version => version.Month))
            .Append(Month.Of(today))
            .Distinct()
            .Order();

    private WorkItem? OfMonth(Month month)
    {
        var latest = consolidations.FirstOrDefault(version => version.Month == month);
        var accepted = standings.Count(report => report.Month == month && report.IsConcluded);
        var text = $"{accepted}/{communes} xã đã chấp nhận";
        var name = VietnameseFormat.Month(month);
        return latest?.State switch
        {
            null when accepted < communes && today <= schedule.CommuneDue(month) => null,
            null => Item($"Tổng hợp báo cáo tháng {name}", $"Chưa mở. {text}.", $"Mở tổng hợp tháng {month.Number}", month),
            ConsolidationState.Composing => Item($"Soạn tiếp báo cáo tổng hợp tháng {name}{Correction(latest)}", $"Đang soạn. {text}.", $"Soạn tiếp tổng hợp tháng {month.Number}", month),
            ConsolidationState.Frozen when isHead => Item(
                $"Ban hành báo cáo tổng hợp tháng {name}{Correction(latest)}", "Đã chốt số liệu, chờ số và ngày của văn thư.", "Mở để ban hành", month),
            _ => null,
        };
    }

    private WorkItem Item(string title, string text, string button, Month month) =>
        new(title, text, button, schedule.OfficeDue(month)) { Link = new WorkLink("Consolidation", "Details", new { period = month.ToString() }) };

    private DateOnly? Due(OpenReport report) => standings.FirstOrDefault(standing => standing.ReportId == report.Id)?.Due(schedule);

    private static string Times(OpenReport report) => report.Round > 1 ? $" lần {report.Round}" : string.Empty;

    private static string Correction(MonthConsolidation version) => version.Number > 1 ? $", bản đính chính {version.Number - 1}" : string.Empty;

    private static WorkLink Review(OpenReport report) => new("ReportReview", "Review", new { id = report.Id });
}
