using System.Globalization;
using System.Text.RegularExpressions;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// Reads how documents write deadlines: "Quý I/2022", "hằng tháng", "trước ngày 30/6/2022", "thường xuyên", "6 tháng đầu năm". A period stands for its last
/// day, "trước ngày" for that day (by custom, cần kiểm). What it cannot read it leaves in words; what cannot be (31/2) is a mistake.
/// </summary>
/// <param name="Deadline">Null for what recurs or never ends, and where the words name no day.</param>
/// <param name="Doubt">What somebody has to look at; null when the reading is plain.</param>
/// <param name="Mistake">Why the words cannot be right.</param>
public sealed partial record DeadlineWords(Recurrence Recurrence, DateOnly? Deadline, string? Doubt = null, string? Mistake = null)
{
    /// <param name="typed">The words, or a date as 30/6/2022.</param>
    /// <param name="year">Of the programme, for words that name none.</param>
    public static DeadlineWords Read(string? typed, int year)
    {
        if (CleanText.Clean(typed) is not { } text)
        {
            return new DeadlineWords(Recurrence.Once, null, "Không ghi thời gian.");
        }

        var words = Spaces().Replace(VietnameseText.Fold(text), " ");
        var (day, mistake) = DayIn(words, year);
        if (mistake is not null)
        {
            return new DeadlineWords(Recurrence.Once, null, null, mistake);
        }

        var recurrence = RecurrenceIn(words);
        return recurrence switch
        {
            Recurrence.Monthly or Recurrence.Quarterly => new DeadlineWords(
                recurrence.Value, null, DayOfPeriod().IsMatch(words) ? "Ngày trong kỳ chỉ giữ bằng lời; hạn của mỗi lượt là ngày cuối kỳ." : null),
            Recurrence.Continuous => new DeadlineWords(Recurrence.Continuous, null),
            Recurrence.Yearly => InYear(Recurrence.Yearly, day, year),
            _ when day is not null => InYear(Recurrence.Once, day, year),
            _ => new DeadlineWords(Recurrence.Once, null, $"“{text}” không đọc được thành ngày; giữ bằng lời, việc không có hạn."),
        };
    }

    private static DeadlineWords InYear(Recurrence recurrence, DateOnly? day, int year) => day is { } named && named.Year != year
        ? new DeadlineWords(recurrence, null, null, $"Hạn {VietnameseFormat.Date(named)} không trong năm {year}.")
        : new DeadlineWords(recurrence, day);

    private static Recurrence? RecurrenceIn(string words) =>
        EveryMonth().IsMatch(words) ? Recurrence.Monthly
        : EveryQuarter().IsMatch(words) ? Recurrence.Quarterly
        : EveryYear().IsMatch(words) ? Recurrence.Yearly
        : Always().IsMatch(words) ? Recurrence.Continuous
        : null;

    /// <summary>The last day that the words name: of several the last, of a month or quarter its last day.</summary>
    private static (DateOnly? Day, string? Mistake) DayIn(string words, int year)
    {
        if (Dates().Matches(words) is { Count: > 0 } dates)
        {
            return Date(dates[^1], year);
        }

        if (Beginning().IsMatch(words))
        {
            return (null, null);
        }

        if (Months().Matches(words) is { Count: > 0 } months)
        {
            var month = Number(months[^1], "last") ?? Number(months[^1], "month")!.Value;
            return month is >= 1 and <= 12
                ? (LastOf(YearOf(months[^1], year), month), null)
                : (null, $"Không có tháng {month}.");
        }

        if (Quarters().Matches(words) is { Count: > 0 } quarters)
        {
            var quarter = Quarter(quarters[^1].Groups["last"] is { Success: true } last ? last.Value : quarters[^1].Groups["quarter"].Value);
            return (LastOf(YearOf(quarters[^1], year), 3 * quarter), null);
        }

        return FirstHalf().IsMatch(words) ? (new DateOnly(year, 6, 30), null)
            : WholeYear().Match(words) is { Success: true } whole ? (new DateOnly(YearOf(whole, year), 12, 31), null)
            : (null, null);
    }

    private static (DateOnly? Day, string? Mistake) Date(Match match, int year)
    {
        var typed = $"{match.Groups["day"].Value}/{match.Groups["month"].Value}/{YearOf(match, year)}";
        return VietnameseDate.Parse(typed) switch
        {
            VietnameseDate.Value value => (value.Date, null),
            VietnameseDate.Invalid invalid => (null, $"“{match.Value.Trim()}”: {invalid.Message}"),
            _ => (null, null),
        };
    }

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int YearOf(Match match, int year) => Number(match, "year") is { } named and >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? named : year;

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int Quarter(string word) => word switch
    {
        "i" or "1" => 1,
        "ii" or "2" => 2,
        "iii" or "3" => 3,
        _ => 4,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(?:hang|moi|tung) thang\b|\b(?:lan|ky) ?/ ?thang\b|\bdinh ky thang\b|\bthang ?/ ?lan\b")]
    private static partial Regex EveryMonth();

    [GeneratedRegex(@"\b(?:hang|moi|tung) quy\b|\b(?:lan|ky) ?/ ?quy\b|\bdinh ky quy\b|\bquy ?/ ?lan\b")]
    private static partial Regex EveryQuarter();

    [GeneratedRegex(@"\b(?:hang|moi) nam\b|\b(?:lan|ky) ?/ ?nam\b|\bnam ?/ ?lan\b")]
    private static partial Regex EveryYear();

    [GeneratedRegex(@"\bthuong xuyen\b|\blien tuc\b|\b(?:trong )?suot nam\b|\bca nam\b")]
    private static partial Regex Always();

    [GeneratedRegex(@"\bngay \d{1,2}\b|\b\d{1,2} (?:hang|moi)\b")]
    private static partial Regex DayOfPeriod();

    [GeneratedRegex(@"(?<![\d/.]|thang |quy )(?<day>\d{1,2})\s?(?<sign>[/.-])\s?(?<month>\d{1,2})(?:\s?\k<sign>\s?(?<year>\d{4}))?(?![\d/])|\b(?<day>\d{1,2}) thang (?<month>\d{1,2})(?: nam (?<year>\d{4}))?\b")]
    private static partial Regex Dates();

    /// <summary>The first days or the middle of a month: no day that anybody could name.</summary>
    [GeneratedRegex(@"\b(?:dau|giua|trung tuan|thuong tuan) (?:thang|quy)\b")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\bthang (?<month>\d{1,2})(?: ?(?:-|,|va|den(?: thang)?) ?(?<last>\d{1,2}))?(?: ?[/-] ?(?<year>\d{4})| nam (?<year>\d{4}))?\b|\A(?<month>\d{1,2}) ?/ ?(?<year>\d{4})\z")]
    private static partial Regex Months();

    [GeneratedRegex(@"\bquy (?<quarter>iv|i{1,3}|[1-4])(?: ?(?:-|,|va|den(?: quy)?) ?(?<last>iv|i{1,3}|[1-4]))?(?: ?[/-] ?(?<year>\d{4})| nam (?<year>\d{4}))?\b")]
    private static partial Regex Quarters();

    [GeneratedRegex(@"\b(?:6|sau) thang dau nam\b")]
    private static partial Regex FirstHalf();

    [GeneratedRegex(@"\b(?:6|sau) thang cuoi nam\b|\b(?:cuoi|het|trong|ket thuc) nam(?: (?<year>\d{4}))?\b|\A(?:nam )?(?<year>\d{4})\z|\bnam (?<year>\d{4})\b")]
    private static partial Regex WholeYear();
}
