namespace TamKy.NTM.Domain.Calendar;

/// <summary>
/// Which days offices work (decision 20): Saturdays, Sundays and the fixed holidays are off (Bộ luật Lao động 2019, Điều 112); what the Office
/// entered for a day wins, both ways.
/// </summary>
public sealed class WorkingCalendar(IEnumerable<DayOverride> overrides)
{
    private readonly Dictionary<DateOnly, DayOverride> _overrides = overrides.ToDictionary(day => day.Date);

    public bool IsWorkingDay(DateOnly day) => ReasonOff(day) is null;

    /// <summary>Why nobody works that day, as in "25/6 là thứ Bảy"; null for a working day.</summary>
    public string? ReasonOff(DateOnly day)
    {
        if (_overrides.TryGetValue(day, out var entered))
        {
            return entered.IsDayOff ? entered.Name : null;
        }

        return FixedHoliday(day) ?? day.DayOfWeek switch
        {
            DayOfWeek.Saturday => "thứ Bảy",
            DayOfWeek.Sunday => "Chủ nhật",
            _ => null,
        };
    }

    /// <summary>The day itself if it is worked, else the next one that is.</summary>
    public DateOnly NextWorkingDay(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The n-th working day after a day, which itself does not count.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (; count > 0; count--)
        {
            day = NextWorkingDay(day.AddDays(1));
        }

        return day;
    }

    /// <summary>How many working days are left from one day to another: the first does not count, the last does. Negative when the last is before.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        return Enumerable.Range(1, to.DayNumber - from.DayNumber).Count(step => IsWorkingDay(from.AddDays(step)));
    }

    private static string? FixedHoliday(DateOnly day) => (day.Day, day.Month) switch
    {
        (1, 1) => "Tết Dương lịch",
        (30, 4) => "Ngày Chiến thắng",
        (1, 5) => "Ngày Quốc tế lao động",
        (2, 9) => "Quốc khánh",
        _ => null,
    };
}
