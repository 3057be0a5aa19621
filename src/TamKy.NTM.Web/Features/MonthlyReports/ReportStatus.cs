using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>Where a monthly report stands, in words: what is left, who moved it and when, whose turn it is, until when, and what comes next.</summary>
public static class ReportStatus
{
    public static StatusBar Of(MonthlyReport report, ReportingSchedule schedule, DateOnly today)
    {
        DateOnly? due = DueOf(report, schedule);
        return StatusBar.Of(
            "Báo cáo đang ở đâu", report.State, HeadlineOf(report), [.. FactsOf(report, schedule, due)], due is { } day ? new Due(day, today) : null);
    }

    /// <summary>Last day of the step the report is at; null when nothing is due.</summary>
    public static DateOnly? DueOf(MonthlyReport report, ReportingSchedule schedule) => report.State switch
    {
        ReviewState.Draft or ReviewState.PendingApproval when !report.WasReturned => schedule.Due(report.Reporter, report.Month),
        ReviewState.Draft or ReviewState.PendingApproval or ReviewState.Returned => report.ResubmitDue,
        ReviewState.Submitted or ReviewState.Received => schedule.VerdictDue(VietnamTime.DateOf(report.LastSentAt!.Value)),
        ReviewState.Accepted => schedule.OfficeDue(report.Month),
        _ => null,
    };

    /// <summary>Whose turn it is in a state, in words.</summary>
    public static string TurnOf(ReviewState state, Reporter reporter = Reporter.Commune) => state switch
    {
        ReviewState.Draft or ReviewState.Returned => $"{ReporterWords.Capital(ReporterWords.Of(reporter).Officer)} soạn",
        ReviewState.PendingApproval => $"{ReporterWords.Capital(ReporterWords.Of(reporter).Head)} duyệt",
        ReviewState.Submitted => "Văn phòng Điều phối tiếp nhận",
        ReviewState.Received => "Văn phòng Điều phối kết luận",
        ReviewState.Accepted => "Văn phòng Điều phối tổng hợp",
        _ => "Không ai; thấy sai thì Văn phòng Điều phối lập bản đính chính",
    };

    private static string HeadlineOf(MonthlyReport report)
    {
        var points = report.Parts.SelectMany(part => part.PointsToAnswer).ToList();
        var decided = report.Parts.Count(part => part.Verdict is not Verdict.Pending);
        return report.State switch
        {
            ReviewState.Draft when report.Gaps().Count is > 0 and var gaps => $"Dự thảo: còn thiếu {gaps} mục",
            ReviewState.Draft => $"Dự thảo: đã đủ mục, chờ trình {Words(report).Head}",
            ReviewState.PendingApproval => $"Chờ {Words(report).Head} duyệt và gửi",
            ReviewState.Submitted => $"Đã gửi{Times(report)}, chờ Văn phòng Điều phối tiếp nhận",
            ReviewState.Received => $"Đã tiếp nhận{Times(report)}: đã kết luận {decided}/{report.Parts.Count} phần",
            ReviewState.Returned when points.Any(point => !point.IsAnswered) =>
                $"Trả lại bổ sung: còn {points.Count(point => !point.IsAnswered)}/{points.Count} điểm chưa trả lời",
            ReviewState.Returned => $"Trả lại bổ sung: đã trả lời hết, chờ trình {Words(report).Head}",
            ReviewState.Accepted => "Đã chấp nhận",
            _ => "Đã tổng hợp",
        };
    }

    private static ReporterWords Words(MonthlyReport report) => ReporterWords.Of(report.Reporter);

    private static string Times(MonthlyReport report) => report.Round > 1 ? $" lần {report.Round}" : string.Empty;

    private static IEnumerable<StatusFact> FactsOf(MonthlyReport report, ReportingSchedule schedule, DateOnly? due)
    {
        if (report.Steps.OrderBy(step => step.Id).LastOrDefault() is { } last)
        {
            yield return new StatusFact(Mover(last.Action), $"{last.UserName}, {Moments.Of(last.At)}");
        }

        yield return new StatusFact("Đến lượt", TurnOf(report.State, report.Reporter));
        if (due is { } day)
        {
            yield return new StatusFact("Hạn của bước này", VietnameseFormat.Date(day) + Moved(report, schedule, day));
        }

        if (report.FirstSentAt is { } first)
        {
            var late = ReportingSchedule.DaysLate(VietnamTime.DateOf(first), schedule.Due(report.Reporter, report.Month));
            yield return new StatusFact(
                "Gửi lần đầu",
                $"{VietnameseFormat.Date(VietnamTime.DateOf(first))}, {(late > 0 ? $"trễ {late} ngày" : "đúng hạn")}");
        }

        yield return new StatusFact("Tiếp theo", NextOf(report));
    }

    private static string Moved(MonthlyReport report, ReportingSchedule schedule, DateOnly day)
    {
        var nominal = report.State is ReviewState.Accepted ? schedule.Period(report.Month).OfficeDue : schedule.Period(report.Month).Due(report.Reporter);
        return report.State is ReviewState.Draft or ReviewState.PendingApproval or ReviewState.Accepted && !report.WasReturned && nominal != day
            ? $" ({VietnameseFormat.Date(nominal)} là ngày nghỉ)"
            : string.Empty;
    }

    private static string Mover(ReviewAction action) => action switch
    {
        ReviewAction.SubmitForApproval => "Người trình",
        ReviewAction.RequestRevision => "Người yêu cầu sửa",
        ReviewAction.Send => "Người gửi",
        ReviewAction.Withdraw => "Người rút về",
        ReviewAction.Receive => "Người tiếp nhận",
        ReviewAction.Return => "Người trả lại",
        ReviewAction.Accept => "Người chấp nhận",
        ReviewAction.RevokeAcceptance => "Người rút lại chấp nhận",
        ReviewAction.RequestReopening => "Người đề nghị mở lại",
        _ => "Người tổng hợp",
    };

    private static string NextOf(MonthlyReport report) => report.State switch
    {
        ReviewState.Draft => $"Trình {Words(report).Head}; duyệt thì báo cáo gửi thẳng Văn phòng Điều phối",
        ReviewState.PendingApproval => $"Duyệt thì gửi Văn phòng Điều phối; yêu cầu sửa thì {Words(report).Officer} sửa tiếp",
        ReviewState.Submitted => $"{ReporterWords.Capital(Words(report).Unit)} rút về được khi chưa ai tiếp nhận",
        ReviewState.Received => "Văn phòng Điều phối chấp nhận, hoặc trả lại từng phần với nội dung phải bổ sung",
        ReviewState.Returned => $"Văn phòng chỉ xem lại {report.Parts.Count(part => part.Verdict is Verdict.Returned)} phần đã trả; các phần khác giữ nguyên",
        ReviewState.Accepted => $"Số liệu vào báo cáo tổng hợp tháng; thấy sai thì {Words(report).Unit} đề nghị mở lại",
        _ => "Số liệu đã chốt trong báo cáo tổng hợp",
    };
}
