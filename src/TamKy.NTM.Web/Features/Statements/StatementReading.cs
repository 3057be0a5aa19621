using System.Globalization;
using System.Text.RegularExpressions;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.Statements;

/// <summary>The payments of a statement, read by its columns; what cannot be read is said row by row and nothing is guessed.</summary>
/// <param name="Skipped">Rows that name neither a document nor a day: totals and notes.</param>
public sealed partial record StatementReading(IReadOnlyList<StatementReading.Read> Rows, int Skipped)
{
    private const double FirstDay = 36_526;
    private const double LastDay = 73_050;

    /// <param name="Row">Null when something is wrong.</param>
    public sealed record Read(int Number, StatementRow? Row, IReadOnlyList<string> Errors, string Shown);

    public int Errors => Rows.Count(row => row.Row is null);

    public IReadOnlyList<StatementRow> Payments => [.. Rows.Select(row => row.Row).OfType<StatementRow>()];

    public static StatementReading Of(StatementTable table, StatementColumns columns, Month month)
    {
        var rows = new List<Read>();
        var skipped = 0;
        foreach (var line in table.Body)
        {
            SheetCell? number = Cell(line, columns.Number), date = Cell(line, columns.Date), amount = Cell(line, columns.Amount);
            if ((number is null && date is null) || amount is null or { IsMerged: true } || IsTotal(line))
            {
                skipped++;
                continue;
            }

            var errors = new List<string>();
            var (day, isSwapped) = DayOf(date, month, errors);
            var sum = AmountOf(amount, errors);
            var name = CleanText.Clean(number?.Text);
            if (name is not { Length: <= FundingLimits.Number })
            {
                errors.Add(name is null ? "Thiếu số chứng từ." : $"Số chứng từ dài quá {FundingLimits.Number} ký tự.");
            }

            var row = errors.Count > 0 ? null : new StatementRow(line.Number, name!, day!.Value, sum!.Value, CleanText.Clean(Cell(line, columns.Content)?.Text), isSwapped);
            rows.Add(new Read(line.Number, row, errors, string.Join("; ", new[] { number, date, amount }.OfType<SheetCell>().Select(cell => cell.Text))));
        }

        return new StatementReading(rows, skipped);
    }

    /// <summary>Whole đồng, with dots or commas between thousands, with the name of the currency, below zero with a sign or in brackets; null when it is none.</summary>
    public static long? Dong(string text)
    {
        var bare = text.Replace("đồng", string.Empty, StringComparison.OrdinalIgnoreCase).Replace("VND", string.Empty, StringComparison.OrdinalIgnoreCase)
            .Replace("VNĐ", string.Empty, StringComparison.OrdinalIgnoreCase).Replace("đ", string.Empty, StringComparison.OrdinalIgnoreCase);
        if (Shape().Match(bare) is not { Success: true } shape)
        {
            return null;
        }

        var isNegative = shape.Groups["minus"].Success || shape.Groups["open"].Success;
        var digits = new string([.. shape.Groups["whole"].Value.Where(char.IsAsciiDigit)]);
        return shape.Groups["open"].Success == shape.Groups["close"].Success && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var sum)
            ? isNegative ? -sum : sum
            : null;
    }

    private static SheetCell? Cell(StatementTable.Line line, int? column) => column is { } place ? line.Cells.GetValueOrDefault(place) : null;

    private static bool IsTotal(StatementTable.Line line) =>
        line.Cells.Values.Any(cell => !cell.IsNumber && VietnameseText.Fold(cell.Text.Trim()) is var text && (text == "cong" || text.StartsWith("tong cong", StringComparison.Ordinal) || text.StartsWith("cong phat sinh", StringComparison.Ordinal)));

    private static long? AmountOf(SheetCell cell, List<string> errors)
    {
        var sum = !cell.IsNumber ? Dong(cell.Text)
            : decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number) && Math.Abs(number) <= FundingLimits.Amount ? (long?)number
            : null;
        if (sum is null or 0 || Math.Abs(sum.Value) > FundingLimits.Amount)
        {
            errors.Add($"Số tiền “{cell.Text}” không đọc được là số đồng khác 0, không có phần lẻ.");
            return null;
        }

        return sum;
    }

    /// <summary>A day outside the month that lies in it with day and month exchanged was typed the American way; it is taken so and marked.</summary>
    private static (DateOnly? Day, bool IsSwapped) DayOf(SheetCell? cell, Month month, List<string> errors)
    {
        if (cell is null)
        {
            errors.Add("Thiếu ngày chứng từ.");
            return (null, false);
        }

        var (day, swapped) = Days(cell);
        if (day is { } read && Month.Of(read) == month)
        {
            return (read, false);
        }

        if (swapped is { } other && Month.Of(other) == month)
        {
            return (other, true);
        }

        errors.Add(day is { } outside ? $"Ngày {VietnameseFormat.Date(outside)} không thuộc tháng {VietnameseFormat.Month(month)}." : $"Ngày “{cell.Text}” không đọc được. Viết dạng 30/6/2022.");
        return (null, false);
    }

    private static (DateOnly? Day, DateOnly? Swapped) Days(SheetCell cell)
    {
        if (cell.IsNumber)
        {
            return double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days is >= FirstDay and <= LastDay
                ? DateOnly.FromDateTime(DateTime.FromOADate(days)) is var stored ? (stored, Day(stored.Year, stored.Day, stored.Month)) : default
                : default;
        }

        if (DateShape().Match(cell.Text.Trim()) is not { Success: true } shape)
        {
            return default;
        }

        int Part(string name) => int.Parse(shape.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        return (Day(Part("year"), Part("month"), Part("day")), Day(Part("year"), Part("day"), Part("month")));
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"^\s*(?<open>\()?\s*(?<minus>[-−])?\s*(?<whole>\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00A0]\d{3})+|\d+)(?:[.,]0{1,2})?\s*(?<close>\))?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(?:(?<day>\d{1,2})[/.\-](?<month>\d{1,2})[/.\-](?<year>\d{4})|(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2}))(?:[ T]00:00(?::00)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateShape();
}
