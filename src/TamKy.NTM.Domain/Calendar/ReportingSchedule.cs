using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Calendar;

/// <summary>
/// The days that hold, after the move to the next working day (decision 9). Each ends at midnight, Vietnam time:
/// <see cref="VietnamTime.EndOfDayUtc"/>.
/// </summary>
public sealed class ReportingSchedule(IEnumerable<ReportingRule> rules, IEnumerable<ReportingPeriod> periods, WorkingCalendar calendar)
{
    private readonly ReportingRule[] _rules = [.. rules.OrderByDescending(rule => rule.ValidFrom)];
    private readonly Dictionary<Month, ReportingPeriod> _periods = periods.ToDictionary(period => period.Month);

    /// <summary>The month's own row, else the dates by the rule valid then.</summary>
    public ReportingPeriod Period(Month month) => _periods.GetValueOrDefault(month) ?? ReportingPeriod.Of(month, RuleOf(month));

    /// <summary>
    /// First day of what flows in a month (money, arrears): the day after the cut-off before it, so that every day counts once also where the Office moved a
    /// window. Before the first month that has dates there is no cut-off, so its own window begins it.
    /// </summary>
    public DateOnly FlowFrom(Month month) => _periods.ContainsKey(month.Previous) || Array.Exists(_rules, rule => rule.ValidFrom <= month.Previous)
        ? Period(month.Previous).WindowTo.AddDays(1)
        : Period(month).WindowFrom;

    /// <summary>
    /// A unit reports a month when it is there on the last day of the month's data window: the day by which versions of sets are chosen, too. So between a
    /// unit and the one that follows it no month is reported twice, and none by neither.
    /// </summary>
    public bool Reports(OrganizationUnit unit, Month month) => unit.ExistsOn(Period(month).WindowTo);

    /// <summary>A unit that has ended is read as of the last month it reports; any other as of the month asked for.</summary>
    public Month LastOf(OrganizationUnit unit, Month month)
    {
        while (unit.ValidTo is { } end && end < Period(month).WindowTo && month >= Month.Of(end).Previous)
        {
            month = month.Previous;
        }

        return month;
    }

    public DateOnly Due(Reporter reporter, Month month) => reporter is Reporter.Department ? DepartmentDue(month) : CommuneDue(month);

    public DateOnly CommuneDue(Month month) => calendar.NextWorkingDay(Period(month).CommuneDue);

    public DateOnly DepartmentDue(Month month) => calendar.NextWorkingDay(Period(month).DepartmentDue);

    public DateOnly OfficeDue(Month month) => calendar.NextWorkingDay(Period(month).OfficeDue);

    /// <summary>Last day for sending again what was returned.</summary>
    public DateOnly ResubmitDue(DateOnly returnedOn) =>
        calendar.NextWorkingDay(returnedOn.AddDays(RuleOf(Month.Of(returnedOn)).ResubmitDays));

    /// <summary>Last day for the Office's verdict on what was sent.</summary>
    public DateOnly VerdictDue(DateOnly sentOn) => calendar.AddWorkingDays(sentOn, RuleOf(Month.Of(sentOn)).VerdictWorkingDays);

    /// <summary>Calendar days after the due date; 0 in time.</summary>
    public static int DaysLate(DateOnly sent, DateOnly due) => Math.Max(0, sent.DayNumber - due.DayNumber);

    private ReportingRule RuleOf(Month month) =>
        Array.Find(_rules, rule => rule.ValidFrom <= month)
        ?? throw new RuleException($"Chưa có quy định hạn báo cáo cho tháng {VietnameseFormat.Month(month)}. Văn phòng Điều phối cần nhập quy định này.");
}
