using System.Globalization;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>The time that an occurrence is about: a month, a quarter or the year; both days belong to it.</summary>
/// <param name="Key">As in addresses: 2022-06, 2022-Q2, 2022.</param>
public sealed record TaskPeriod(string Key, DateOnly From, DateOnly To)
{
    public const int KeyLength = 10;

    /// <summary>The month, for a monthly period.</summary>
    public Month? Month => Reporting.Month.TryParse(Key, out var month) ? month : null;

    /// <summary>As read on pages: "tháng 6/2022", "quý II/2022", "năm 2022".</summary>
    public string Name => NameOf(Key);

    /// <summary>The periods of a year for which a task comes.</summary>
    public static IReadOnlyList<TaskPeriod> Of(int year, Recurrence recurrence) => recurrence switch
    {
        Recurrence.Monthly => [.. Enumerable.Range(1, 12).Select(number => Monthly(new Month(year, number)))],
        Recurrence.Quarterly => [.. Enumerable.Range(1, 4).Select(number => Quarter(year, number))],
        _ => [new TaskPeriod(year.ToString(CultureInfo.InvariantCulture), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))],
    };

    public static string NameOf(string key) => key.Split('-') switch
    {
        [var year] => $"năm {year}",
        [var year, ['Q', var number]] => $"quý {Roman(number)}/{year}",
        [var year, var month] => $"tháng {int.Parse(month, CultureInfo.InvariantCulture)}/{year}",
        _ => key,
    };

    /// <summary>For narrow columns: "6/2022", "II/2022", "2022".</summary>
    public static string ShortOf(string key) => NameOf(key)[(NameOf(key).IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static TaskPeriod Monthly(Month month) => new(month.ToString(), month.FirstDay, month.LastDay);

    private static TaskPeriod Quarter(int year, int number)
    {
        var first = new DateOnly(year, (3 * number) - 2, 1);
        return new TaskPeriod($"{year}-Q{number}", first, first.AddMonths(3).AddDays(-1));
    }

    private static string Roman(char number) => number switch
    {
        '1' => "I",
        '2' => "II",
        '3' => "III",
        _ => "IV",
    };
}
