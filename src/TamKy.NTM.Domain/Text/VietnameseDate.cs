using System.Globalization;
using System.Text.RegularExpressions;

namespace TamKy.NTM.Domain.Text;

/// <summary>A date as it was typed: 17/6/2022, also with hyphens or dots; day before month, always with the four digits of the year (decision 19).</summary>
public abstract partial record VietnameseDate
{
    public const int FirstYear = 2000;

    public const int LastYear = 2100;

    private const string HowToWrite = "Viết dạng 30/6/2022.";

    private VietnameseDate()
    {
    }

    public static VietnameseDate Parse(string? typed)
    {
        if (CleanText.Clean(typed) is not { } text)
        {
            return new Empty();
        }

        if (WithoutFullYear().IsMatch(text))
        {
            return new Invalid("Ghi đủ bốn chữ số của năm. " + HowToWrite);
        }

        return Shape().Match(text) is { Success: true } shape
            ? Read(Part(shape, "day"), Part(shape, "month"), Part(shape, "year"))
            : new Invalid(HowToWrite);
    }

    private static VietnameseDate Read(int day, int month, int year)
    {
        if (month is < 1 or > 12)
        {
            return new Invalid("Tháng phải từ 1 đến 12. Ghi ngày trước, tháng sau. " + HowToWrite);
        }

        if (year is < FirstYear or > LastYear)
        {
            return new Invalid($"Năm phải từ {FirstYear} đến {LastYear}.");
        }

        if (day < 1)
        {
            return new Invalid("Ngày phải từ 1. " + HowToWrite);
        }

        // Only February depends on the year.
        var lastDay = DateTime.DaysInMonth(year, month);
        return day <= lastDay
            ? new Value(new DateOnly(year, month, day))
            : new Invalid($"Tháng {(month == 2 ? $"2/{year}" : $"{month}")} chỉ có {lastDay} ngày.");
    }

    private static int Part(Match shape, string name) => int.Parse(shape.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<day>[0-9]{1,2})\s*(?<sign>[-/.])\s*(?<month>[0-9]{1,2})\s*\k<sign>\s*(?<year>[0-9]{4})\z")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A[0-9]{1,2}\s*(?<sign>[-/.])\s*[0-9]{1,2}(?:\s*\k<sign>\s*[0-9]{0,3})?\z")]
    private static partial Regex WithoutFullYear();

    /// <summary>Nothing was typed.</summary>
    public sealed record Empty : VietnameseDate;

    public sealed record Value(DateOnly Date) : VietnameseDate;

    /// <summary>No date; the message says what is wrong or how to write one.</summary>
    public sealed record Invalid(string Message) : VietnameseDate;
}
