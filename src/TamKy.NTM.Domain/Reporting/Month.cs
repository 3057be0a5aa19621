using System.Globalization;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>A reporting month, ordered and stored as one number, 202606 for June 2026; written 2026-06 in addresses and 6/2026 on pages.</summary>
public readonly record struct Month : IComparable<Month>
{
    public Month(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        Value = (year * 100) + number;
    }

    /// <summary>Year times 100 plus month: what the database holds.</summary>
    public int Value { get; }

    public int Year => Value / 100;

    public int Number => Value % 100;

    public DateOnly FirstDay => new(Year, Number, 1);

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    public Month Next => AddMonths(1);

    public Month Previous => AddMonths(-1);

    public static bool operator <(Month left, Month right) => left.Value < right.Value;

    public static bool operator >(Month left, Month right) => left.Value > right.Value;

    public static bool operator <=(Month left, Month right) => left.Value <= right.Value;

    public static bool operator >=(Month left, Month right) => left.Value >= right.Value;

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    public static Month FromValue(int value) => new(value / 100, value % 100);

    /// <summary>Reads 2026-06; anything else is no month.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        month = default;
        if (text is not { Length: 7 } || text[4] != '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is < 2000 or > 2999 || number is < 1 or > 12)
        {
            return false;
        }

        month = new Month(year, number);
        return true;
    }

    public Month AddMonths(int count)
    {
        var day = FirstDay.AddMonths(count);
        return new Month(day.Year, day.Month);
    }

    public int CompareTo(Month other) => Value.CompareTo(other.Value);

    /// <summary>2026-06, as in addresses and file names.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");
}
