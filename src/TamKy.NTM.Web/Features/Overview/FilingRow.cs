using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Web.Features.MonthlyReports;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>Whether one commune has filed its report of the month, until when it has to do something, and where the report is.</summary>
/// <param name="Due">Until when the commune has to send, or to send again; with the day of sending once it did.</param>
public sealed record FilingRow(OrganizationUnit Unit, ReportStanding? Report, Due Due)
{
    public bool IsFiled => Report is { IsFiled: true };

    /// <summary>The commune had to act and did not: nothing was filed in time, or what was returned has not come back in time.</summary>
    public bool IsOverdue => Due.Tone is Tone.Bad;

    /// <summary>Filed, and nothing is asked of the commune.</summary>
    public bool IsSettled => IsFiled && Report is { IsWithUnit: false };

    /// <summary>Most urgent first: overdue, then what the commune still has to do, then what it has done.</summary>
    public int Urgency => IsOverdue ? 0 : IsSettled ? 2 : 1;

    public string Where => Report switch
    {
        null => "Xã chưa mở báo cáo",
        { State: ReviewState.Draft, MovedAt: null } => "Cán bộ xã đang nhập",
        { State: ReviewState.Consolidated } => "Đã vào báo cáo tổng hợp",
        { MovedAt: { } moved } report => $"{ReportStatus.TurnOf(report.State)} từ {Moments.DateOf(moved)}",
        { } report => ReportStatus.TurnOf(report.State),
    };

    public static FilingRow Of(OrganizationUnit unit, Month month, ReportStanding? report, ReportingSchedule schedule, DateOnly today)
    {
        var due = report is { IsFiled: true, IsWithUnit: true } ? report.Due(schedule) ?? schedule.CommuneDue(month) : schedule.CommuneDue(month);
        DateOnly? done = report is { IsFiled: true, IsWithUnit: false, FirstSentAt: { } sent } ? VietnamTime.DateOf(sent) : null;
        return new FilingRow(unit, report, new Due(due, today, done));
    }
}
