using System.Globalization;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Text;

/// <summary>
/// How numbers and dates are written in official Vietnamese (domain rules from Nghị định 30/2020, Phụ lục I, and office practice): a dot
/// between thousands, a comma before decimals, no space before the percent sign. Fixed here, independent of the machine's culture.
/// </summary>
public static class VietnameseFormat
{
    public static CultureInfo Culture { get; } = CreateCulture();

    /// <summary>1.250.000 or 61,5; at most <paramref name="decimals"/> decimals, none that are zero.</summary>
    public static string Number(decimal value, int decimals = 4) =>
        value.ToString("#,##0." + new string('#', decimals), Culture);

    /// <summary>A change with its sign: +0,7, −0,1 (a true minus), 0.</summary>
    public static string Change(decimal value, int decimals = 4) =>
        value == 0 ? "0" : (value > 0 ? "+" : "−") + Number(Math.Abs(value), decimals);

    public static string Percent(decimal value, int decimals = 2) => Number(value, decimals) + "%";

    /// <summary>A count inside a sentence: below ten with a leading zero (04), as offices write it.</summary>
    public static string Count(int value) => value is >= 0 and < 10 ? "0" + value.ToString(Culture) : Number(value);

    /// <summary>A label inside a sentence: "Thôn nông thôn mới kiểu mẫu" is "thôn nông thôn mới kiểu mẫu". Not for names and abbreviations.</summary>
    public static string InSentence(string label) => char.ToLower(label[0], Culture) + label[1..];

    /// <summary>17/6/2022, the way pages show and read a date.</summary>
    public static string Date(DateOnly date) => $"{date.Day}/{date.Month}/{date.Year}";

    /// <summary>08/3/2022 and 05/02/2022: two digits for the day and for months 1 and 2, none before 3 to 9, as in the text of a document.</summary>
    public static string DocumentDate(DateOnly date) => $"{date.Day:00}/{DocumentMonth(date.Month)}/{date.Year}";

    /// <summary>ngày 05 tháng 02 năm 2022, as in the place-and-date line (Nghị định 30/2020, Phụ lục I, II.4.b).</summary>
    public static string LongDate(DateOnly date) => $"ngày {date.Day:00} tháng {DocumentMonth(date.Month)} năm {date.Year}";

    /// <summary>6/2022.</summary>
    public static string Month(Month month) => $"{month.Number}/{month.Year}";

    public static string Time(TimeOnly time) => $"{time.Hour:00}:{time.Minute:00}";

    public static string Roman(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ReadOnlySpan<(int Value, string Sign)> signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = string.Empty;
        foreach (var (value, sign) in signs)
        {
            while (number >= value)
            {
                text += sign;
                number -= value;
            }
        }

        return text;
    }

    private static string DocumentMonth(int month) => month < 3 ? $"0{month}" : $"{month}";

    private static CultureInfo CreateCulture()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("vi-VN").Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortDatePattern = "d/M/yyyy";
        return CultureInfo.ReadOnly(culture);
    }
}
