using CsCheck;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Tests.Domain;

public class WorkingCalendarTests
{
    private static readonly Provenance _source = new("Lịch thử", Confidence.ToBeConfirmed);

    private readonly WorkingCalendar _calendar = new(
    [
        Off(2022, 1, 3, "nghỉ bù Tết Dương lịch"),
        Off(2022, 5, 2, "nghỉ bù Ngày Chiến thắng"),
        Off(2022, 5, 3, "nghỉ bù Ngày Quốc tế lao động"),
        Off(2022, 9, 1, "nghỉ Quốc khánh"),
        Off(2024, 4, 29, "nghỉ hoán đổi"),
        Worked(2024, 5, 4),
        Worked(2024, 9, 2),
    ]);

    [Theory]
    [InlineData(2022, 6, 17, null)]
    [InlineData(2022, 6, 18, "thứ Bảy")]
    [InlineData(2022, 6, 19, "Chủ nhật")]
    [InlineData(2021, 1, 1, "Tết Dương lịch")]
    [InlineData(2021, 4, 30, "Ngày Chiến thắng")]
    [InlineData(2022, 5, 1, "Ngày Quốc tế lao động")]
    [InlineData(2025, 9, 2, "Quốc khánh")]
    [InlineData(2022, 9, 1, "nghỉ Quốc khánh")]
    [InlineData(2024, 4, 29, "nghỉ hoán đổi")]
    [InlineData(2024, 5, 4, null)]
    [InlineData(2024, 9, 2, null)]
    public void A_day_is_off_by_the_week_the_law_or_the_Office_and_the_Office_wins(int year, int month, int day, string? reason)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal(reason, _calendar.ReasonOff(date));
        Assert.Equal(reason is null, _calendar.IsWorkingDay(date));
    }

    [Theory]
    [InlineData("2022-06-17", "2022-06-17")]
    [InlineData("2022-06-18", "2022-06-20")]
    [InlineData("2022-04-30", "2022-05-04")]
    [InlineData("2022-01-01", "2022-01-04")]
    [InlineData("2024-05-04", "2024-05-04")]
    [InlineData("2022-12-31", "2023-01-02")]
    public void The_next_working_day_is_the_day_itself_or_the_first_that_is_worked(string day, string expected) =>
        Assert.Equal(Day(expected), _calendar.NextWorkingDay(Day(day)));

    [Theory]
    [InlineData("2022-06-16", 0, "2022-06-16")]
    [InlineData("2022-06-16", 1, "2022-06-17")]
    [InlineData("2022-06-16", 2, "2022-06-20")]
    [InlineData("2022-06-18", 0, "2022-06-18")]
    [InlineData("2022-06-18", 1, "2022-06-20")]
    [InlineData("2022-08-31", 1, "2022-09-05")]
    [InlineData("2024-05-03", 1, "2024-05-04")]
    public void Working_days_are_counted_from_the_day_after(string day, int count, string expected) =>
        Assert.Equal(Day(expected), _calendar.AddWorkingDays(Day(day), count));

    [Fact]
    public void Working_days_are_not_counted_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _calendar.AddWorkingDays(new DateOnly(2022, 6, 16), -1));

    [Theory]
    [InlineData("2022-06-16", "2022-06-16", 0)]
    [InlineData("2022-06-16", "2022-06-20", 2)]
    [InlineData("2022-06-17", "2022-06-19", 0)]
    [InlineData("2022-06-20", "2022-06-16", -2)]
    [InlineData("2022-04-29", "2022-05-04", 1)]
    public void The_last_day_counts_and_the_first_does_not(string from, string to, int expected) =>
        Assert.Equal(expected, _calendar.WorkingDaysBetween(Day(from), Day(to)));

    [Fact]
    public void Added_working_days_are_counted_back_as_many() =>
        Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 60]).Sample((offset, count) =>
        {
            var from = new DateOnly(2022, 1, 1).AddDays(offset);

            return _calendar.WorkingDaysBetween(from, _calendar.AddWorkingDays(from, count)) == count;
        });

    private static DayOverride Off(int year, int month, int day, string name) => new(new DateOnly(year, month, day), isDayOff: true, name, _source);

    private static DayOverride Worked(int year, int month, int day) => new(new DateOnly(year, month, day), isDayOff: false, "làm bù", _source);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
