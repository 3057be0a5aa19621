using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>A day that comes: what is due or opens on it.</summary>
public sealed record Upcoming(DateOnly Date, string Text)
{
    private const int Most = 4;

    /// <param name="own">The commune's report of this month; null when it was not begun.</param>
    public static IReadOnlyList<Upcoming> ForCommune(ReportStanding? own, ReportingSchedule schedule, DateOnly today)
    {
        var month = Month.Of(today);
        var next = month.Next;
        List<Upcoming> days =
        [
            new(next.FirstDay, $"Mở báo cáo tháng {next.Number}"),
            new(schedule.CommuneDue(next), $"Hạn gửi báo cáo tháng {next.Number}"),
        ];
        if (own is not { IsFiled: true })
        {
            days.Add(new(schedule.CommuneDue(month), $"Hạn gửi báo cáo tháng {month.Number}"));
        }
        else if (own.ResubmitDue is { } again && own.IsWithUnit)
        {
            days.Add(new(again, $"Hạn gửi lại báo cáo tháng {month.Number}"));
        }

        return Coming(days, today);
    }

    public static IReadOnlyList<Upcoming> ForCity(ReportingSchedule schedule, DateOnly today)
    {
        var month = Month.Of(today);
        return Coming(
            new[] { month, month.Next }.SelectMany(each => new Upcoming[]
            {
                new(schedule.CommuneDue(each), $"Hạn các xã gửi báo cáo tháng {each.Number}"),
                new(schedule.OfficeDue(each), $"Hạn Văn phòng Điều phối tổng hợp tháng {each.Number}"),
            }),
            today);
    }

    private static IReadOnlyList<Upcoming> Coming(IEnumerable<Upcoming> days, DateOnly today) =>
        [.. days.Where(day => day.Date >= today).OrderBy(day => day.Date).Take(Most)];
}
