using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Domain;

public class ReportingScheduleTests
{
    private static readonly Provenance _source = new("Thông lệ", Confidence.ToBeConfirmed);
    private static readonly ReportingRule _rule = new(new Month(2021, 1), _source);
    private static readonly Month _may = new(2022, 5);
    private static readonly Month _june = new(2022, 6);
    private static readonly WorkingCalendar _calendar = new([]);

    private readonly ReportingSchedule _schedule = new([_rule], [], _calendar);

    [Fact]
    public void The_figures_of_June_run_from_15_May_to_14_June()
    {
        var period = _schedule.Period(_june);

        Assert.Equal((new DateOnly(2022, 5, 15), new DateOnly(2022, 6, 14)), (period.WindowFrom, period.WindowTo));
    }

    [Fact]
    public void The_figures_of_January_begin_in_December() =>
        Assert.Equal(new DateOnly(2021, 12, 15), _schedule.Period(new Month(2022, 1)).WindowFrom);

    [Fact]
    public void A_due_date_on_a_working_day_stays()
    {
        Assert.Equal(new DateOnly(2022, 6, 15), _schedule.CommuneDue(_june));
        Assert.Equal(new DateOnly(2022, 6, 20), _schedule.DepartmentDue(_june));
    }

    [Fact]
    public void A_due_date_on_a_day_off_moves_to_the_next_working_day()
    {
        Assert.Equal(new DateOnly(2022, 5, 16), _schedule.CommuneDue(_may));
        Assert.Equal(new DateOnly(2022, 6, 27), _schedule.OfficeDue(_june));
        Assert.Equal(new DateOnly(2022, 6, 25), _schedule.Period(_june).OfficeDue);
    }

    [Theory]
    [InlineData(16, 20)]
    [InlineData(17, 20)]
    [InlineData(20, 23)]
    public void A_returned_report_is_due_three_days_later_or_on_the_next_working_day(int returned, int due) =>
        Assert.Equal(new DateOnly(2022, 6, due), _schedule.ResubmitDue(new DateOnly(2022, 6, returned)));

    [Theory]
    [InlineData(15, 17)]
    [InlineData(16, 20)]
    [InlineData(18, 21)]
    public void The_verdict_is_due_two_working_days_after_sending(int sent, int due) =>
        Assert.Equal(new DateOnly(2022, 6, due), _schedule.VerdictDue(new DateOnly(2022, 6, sent)));

    [Fact]
    public void A_month_with_dates_of_its_own_keeps_them()
    {
        var period = ReportingPeriod.Of(_june, _rule);
        period.ChangeWindow(new DateOnly(2022, 5, 16), new DateOnly(2022, 6, 16));
        period.ChangeDueDates(new DateOnly(2022, 6, 18), new DateOnly(2022, 6, 21), new DateOnly(2022, 6, 28));

        var schedule = new ReportingSchedule([_rule], [period], _calendar);

        Assert.Same(period, schedule.Period(_june));
        Assert.Equal(new DateOnly(2022, 6, 16), schedule.Period(_june).WindowTo);
        Assert.Equal(new DateOnly(2022, 6, 20), schedule.CommuneDue(_june));
        Assert.Equal(new DateOnly(2022, 5, 16), schedule.CommuneDue(_may));
    }

    [Fact]
    public void A_later_rule_holds_from_its_month_on()
    {
        var later = new ReportingRule(_june, _source) { CommuneDueDay = 17, ResubmitDays = 1, VerdictWorkingDays = 1 };

        var schedule = new ReportingSchedule([later, _rule], [], _calendar);

        Assert.Equal(new DateOnly(2022, 5, 16), schedule.CommuneDue(_may));
        Assert.Equal(new DateOnly(2022, 6, 17), schedule.CommuneDue(_june));
        Assert.Equal(new DateOnly(2022, 5, 19), schedule.ResubmitDue(new DateOnly(2022, 5, 16)));
        Assert.Equal(new DateOnly(2022, 6, 17), schedule.ResubmitDue(new DateOnly(2022, 6, 16)));
        Assert.Equal(new DateOnly(2022, 6, 17), schedule.VerdictDue(new DateOnly(2022, 6, 16)));
    }

    [Fact]
    public void A_month_before_every_rule_has_no_dates()
    {
        var refusal = Assert.Throws<RuleException>(() => _schedule.CommuneDue(new Month(2020, 12)));

        Assert.Equal("Chưa có quy định hạn báo cáo cho tháng 12/2020. Văn phòng Điều phối cần nhập quy định này.", refusal.Message);
    }

    [Fact]
    public void A_day_that_a_short_month_lacks_is_its_last()
    {
        var rule = new ReportingRule(new Month(2021, 1), _source) { WindowStartDay = 31, OfficeDueDay = 31 };

        Assert.Equal(new DateOnly(2022, 2, 28), ReportingPeriod.Of(new Month(2022, 2), rule).OfficeDue);
        Assert.Equal(new DateOnly(2022, 2, 28), ReportingPeriod.Of(new Month(2022, 3), rule).WindowFrom);
    }

    [Theory]
    [InlineData(14, 0)]
    [InlineData(15, 0)]
    [InlineData(16, 1)]
    [InlineData(20, 5)]
    public void Days_late_are_calendar_days(int sent, int late) =>
        Assert.Equal(late, ReportingSchedule.DaysLate(new DateOnly(2022, 6, sent), new DateOnly(2022, 6, 15)));

    [Fact]
    public void A_window_that_ends_before_it_begins_is_refused_and_nothing_changes()
    {
        var period = ReportingPeriod.Of(_june, _rule);

        Assert.Throws<RuleException>(() => period.ChangeWindow(new DateOnly(2022, 6, 15), new DateOnly(2022, 6, 14)));

        Assert.Equal(new DateOnly(2022, 5, 15), period.WindowFrom);
    }

    [Theory]
    [InlineData(26, 20, 25)]
    [InlineData(15, 26, 25)]
    public void The_Office_is_never_due_before_those_whom_it_consolidates(int commune, int department, int office)
    {
        var period = ReportingPeriod.Of(_june, _rule);

        Assert.Throws<RuleException>(
            () => period.ChangeDueDates(new DateOnly(2022, 6, commune), new DateOnly(2022, 6, department), new DateOnly(2022, 6, office)));

        Assert.Equal(new DateOnly(2022, 6, 15), period.CommuneDue);
    }

    [Theory]
    [InlineData("2025-06-30", 2025, 9, 2025, 6)]
    [InlineData("2025-06-30", 2025, 6, 2025, 6)]
    [InlineData("2025-06-30", 2022, 6, 2022, 6)]
    [InlineData("2025-06-14", 2025, 7, 2025, 6)]
    [InlineData("2025-06-13", 2025, 7, 2025, 5)]
    [InlineData(null, 2025, 9, 2025, 9)]
    public void A_unit_that_ended_is_read_as_of_the_last_month_it_reports(string? end, int year, int month, int lastYear, int lastMonth)
    {
        var unit = DomainBuilders.Commune();
        unit.ValidTo = end is null ? null : DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(new Month(lastYear, lastMonth), _schedule.LastOf(unit, new Month(year, month)));
    }
}
