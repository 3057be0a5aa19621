using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Calendar;

/// <summary>
/// The dates of one reported month, first by the rule, then as the Office changed them. Dates are nominal: <see cref="ReportingSchedule"/> moves what
/// falls on a day off.
/// </summary>
public sealed class ReportingPeriod
{
    private ReportingPeriod()
    {
    }

    public int Id { get; private set; }

    /// <summary>One row a month.</summary>
    public Month Month { get; private set; }

    public DateOnly WindowFrom { get; private set; }

    public DateOnly WindowTo { get; private set; }

    public DateOnly CommuneDue { get; private set; }

    public DateOnly DepartmentDue { get; private set; }

    public DateOnly OfficeDue { get; private set; }

    public DateOnly Due(Reporter reporter) => reporter is Reporter.Department ? DepartmentDue : CommuneDue;

    public static ReportingPeriod Of(Month month, ReportingRule rule) => new()
    {
        Month = month,
        WindowFrom = DayOf(month.Previous, rule.WindowStartDay),
        WindowTo = DayOf(month, rule.WindowEndDay),
        CommuneDue = DayOf(month, rule.CommuneDueDay),
        DepartmentDue = DayOf(month, rule.DepartmentDueDay),
        OfficeDue = DayOf(month, rule.OfficeDueDay),
    };

    public void ChangeWindow(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new RuleException("Ngày chốt số liệu phải từ ngày bắt đầu trở đi. Sửa một trong hai ngày.");
        }

        WindowFrom = from;
        WindowTo = to;
    }

    public void ChangeDueDates(DateOnly commune, DateOnly department, DateOnly office)
    {
        if (office < commune || office < department)
        {
            throw new RuleException("Hạn tổng hợp của Văn phòng Điều phối phải từ hạn nộp của xã và của phòng, ban trở đi. Sửa lại các hạn.");
        }

        CommuneDue = commune;
        DepartmentDue = department;
        OfficeDue = office;
    }

    private static DateOnly DayOf(Month month, int day) => new(month.Year, month.Number, Math.Clamp(day, 1, month.LastDay.Day));
}
