using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>Where a report stands, in words: state, who moved it and when, whose turn it is, until when, and what comes next.</summary>
/// <param name="Headline">State and what is left, one line.</param>
/// <param name="Due">The date the current step is due; null when nothing is.</param>
/// <param name="SentLate">Calendar days by which the first sending was late; 0 in time; null while it was not sent.</param>
public sealed record ReportStatus(
    ReviewState State, string Headline, DateOnly? Due, DateOnly Today, int? SentLate, IReadOnlyList<StatusFact> Facts)
{
    public bool IsOverdue => Due is { } due && Today > due;

    /// <summary>The unit has to act.</summary>
    public bool IsUnitsTurn => State is ReviewState.Draft or ReviewState.PendingApproval or ReviewState.Returned;

    /// <summary>The way of a report, with a return on it only while it is returned.</summary>
    public IEnumerable<StatusStep> Steps
    {
        get
        {
            var path = Enum.GetValues<ReviewState>().Where(step => step is not ReviewState.Returned || State is ReviewState.Returned);
            return path.Select(step => new StatusStep(Domain.Labels.Of(step), step < State, step == State));
        }
    }

    public static ReportStatus Of(MonthlyReport report, ReportingSchedule schedule, DateOnly today)
    {
        var communeDue = schedule.CommuneDue(report.Month);
        int? late = report.FirstSentAt is { } first ? ReportingSchedule.DaysLate(VietnamTime.DateOf(first), communeDue) : null;
        DateOnly? due = report.State switch
        {
            ReviewState.Draft or ReviewState.PendingApproval when !report.WasReturned => communeDue,
            ReviewState.Draft or ReviewState.PendingApproval or ReviewState.Returned => report.ResubmitDue,
            ReviewState.Submitted or ReviewState.Received => schedule.VerdictDue(LastSentOn(report)),
            ReviewState.Accepted => schedule.OfficeDue(report.Month),
            _ => null,
        };
        return new ReportStatus(report.State, HeadlineOf(report), due, today, late, [.. FactsOf(report, schedule, due, late)]);
    }

    /// <summary>17:05 ngày 14/6/2022.</summary>
    public static string Moment(DateTime utc) =>
        $"{VietnameseFormat.Time(VietnamTime.TimeOf(utc))} ngày {VietnameseFormat.Date(VietnamTime.DateOf(utc))}";

    /// <summary>Whose turn it is in a state, in words.</summary>
    public static string TurnOf(ReviewState state) => state switch
    {
        ReviewState.Draft or ReviewState.Returned => "Cán bộ xã soạn",
        ReviewState.PendingApproval => "Lãnh đạo UBND xã duyệt",
        ReviewState.Submitted => "Văn phòng Điều phối tiếp nhận",
        ReviewState.Received => "Văn phòng Điều phối kết luận",
        ReviewState.Accepted => "Văn phòng Điều phối tổng hợp",
        _ => "Không ai; thấy sai thì Văn phòng Điều phối lập bản đính chính",
    };

    private static DateOnly LastSentOn(MonthlyReport report) => VietnamTime.DateOf(report.LastSentAt!.Value);

    private static string HeadlineOf(MonthlyReport report)
    {
        var points = report.Parts.SelectMany(part => part.PointsToAnswer).ToList();
        var decided = report.Parts.Count(part => part.Verdict is not Verdict.Pending);
        return report.State switch
        {
            ReviewState.Draft when report.Gaps().Count is > 0 and var gaps => $"Dự thảo: còn thiếu {gaps} mục",
            ReviewState.Draft => "Dự thảo: đã đủ mục, chờ trình lãnh đạo xã",
            ReviewState.PendingApproval => "Chờ lãnh đạo UBND xã duyệt và gửi",
            ReviewState.Submitted => $"Đã gửi{Times(report)}, chờ Văn phòng Điều phối tiếp nhận",
            ReviewState.Received => $"Đã tiếp nhận{Times(report)}: đã kết luận {decided}/{report.Parts.Count} phần",
            ReviewState.Returned when points.Any(point => !point.IsAnswered) =>
                $"Trả lại bổ sung: còn {points.Count(point => !point.IsAnswered)}/{points.Count} điểm chưa trả lời",
            ReviewState.Returned => "Trả lại bổ sung: đã trả lời hết, chờ trình lãnh đạo xã",
            ReviewState.Accepted => "Đã chấp nhận",
            _ => "Đã tổng hợp",
        };
    }

    private static string Times(MonthlyReport report) => report.Round > 1 ? $" lần {report.Round}" : string.Empty;

    private static IEnumerable<StatusFact> FactsOf(MonthlyReport report, ReportingSchedule schedule, DateOnly? due, int? late)
    {
        if (report.Steps.OrderBy(step => step.Id).LastOrDefault() is { } last)
        {
            yield return new StatusFact(Mover(last.Action), $"{last.UserName}, {Moment(last.At)}");
        }

        yield return new StatusFact("Đến lượt", TurnOf(report.State));
        if (due is { } day)
        {
            yield return new StatusFact("Hạn của bước này", VietnameseFormat.Date(day) + Moved(report, schedule, day));
        }

        if (report.FirstSentAt is { } first)
        {
            yield return new StatusFact(
                "Gửi lần đầu",
                $"{VietnameseFormat.Date(VietnamTime.DateOf(first))}, {(late > 0 ? $"trễ {late} ngày" : "đúng hạn")}");
        }

        yield return new StatusFact("Tiếp theo", NextOf(report));
    }

    private static string Moved(MonthlyReport report, ReportingSchedule schedule, DateOnly day)
    {
        var nominal = report.State is ReviewState.Accepted ? schedule.Period(report.Month).OfficeDue : schedule.Period(report.Month).CommuneDue;
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
        ReviewState.Draft => "Trình lãnh đạo xã, lãnh đạo duyệt thì báo cáo gửi thẳng Văn phòng Điều phối",
        ReviewState.PendingApproval => "Duyệt thì gửi Văn phòng Điều phối; yêu cầu sửa thì cán bộ xã sửa tiếp",
        ReviewState.Submitted => "Xã rút về được khi chưa ai tiếp nhận",
        ReviewState.Received => "Văn phòng Điều phối chấp nhận, hoặc trả lại từng phần với nội dung phải bổ sung",
        ReviewState.Returned => $"Văn phòng chỉ xem lại {report.Parts.Count(part => part.Verdict is Verdict.Returned)} phần đã trả; các phần khác giữ nguyên",
        ReviewState.Accepted => "Số liệu vào báo cáo tổng hợp tháng; thấy sai thì xã đề nghị mở lại",
        _ => "Số liệu đã chốt trong báo cáo tổng hợp",
    };
}

/// <summary>A step on the way of a report.</summary>
public sealed record StatusStep(string Name, bool IsDone, bool IsCurrent);

/// <summary>A fact of the status bar.</summary>
public sealed record StatusFact(string Name, string Value);
