using System.Globalization;
using System.Text.RegularExpressions;

namespace TamKy.NTM.Domain.Text;

/// <summary>
/// A number as it was typed (decision 19). A comma is the decimal sign; a dot separates thousands, only before exactly three digits. What can be read in
/// two ways is never guessed: 61.5, 1,234.5, and 52.600 where such a large number makes no sense. What <see cref="VietnameseFormat.Number"/>
/// prints into a field is read back unchanged.
/// </summary>
public abstract partial record VietnameseNumber
{
    /// <summary>Figures are stored as decimal(18,4).</summary>
    private const int MostDecimals = 4;

    private const int MostWholeDigits = 14;

    private const string HowToWrite = "Dấu phẩy đứng trước phần thập phân, dấu chấm đứng trước đúng ba chữ số: 52,6 hoặc 1.250.000.";

    private VietnameseNumber()
    {
    }

    /// <param name="typed">The content of the field.</param>
    /// <param name="maxSensible">The largest value that makes sense in the field; below 1000, a dot is a doubt instead of a thousands sign.</param>
    public static VietnameseNumber Parse(string? typed, decimal maxSensible)
    {
        if (CleanText.Clean(typed) is not { } text)
        {
            return new Empty();
        }

        if (Shape().Match(text) is not { Success: true } shape)
        {
            return new Invalid(NotANumber(text));
        }

        var digits = shape.Groups["digits"].Value;
        var isNegative = shape.Groups["sign"].Value is "-" or "−";
        return IsVietnamese(digits, maxSensible) ? Read(VietnameseStyle(digits), isNegative) : Doubt(text, digits, isNegative);
    }

    private static bool IsVietnamese(string digits, decimal maxSensible)
    {
        if (!Grouped().IsMatch(digits))
        {
            return Plain().IsMatch(digits);
        }

        var isOneGroup = digits.Count(sign => sign == '.') == 1 && !digits.Contains(',', StringComparison.Ordinal);
        return !isOneGroup || maxSensible >= 1000;
    }

    private static VietnameseNumber Doubt(string text, string digits, bool isNegative)
    {
        if (!ForeignDecimal().IsMatch(digits) && !ForeignThousands().IsMatch(digits))
        {
            return new Invalid(NotANumber(text));
        }

        var reading = Read(digits.Replace(",", string.Empty, StringComparison.Ordinal), isNegative);
        if (reading is not Value foreign)
        {
            return reading;
        }

        var hasOneCommaAtMost = digits.Count(sign => sign == ',') <= 1;
        return hasOneCommaAtMost && Read(VietnameseStyle(digits), isNegative) is Value other && other != foreign
            ? new Ambiguous(text, new NumberReading(foreign.Number), new NumberReading(other.Number))
            : new Invalid($"Muốn ghi {VietnameseFormat.Number(foreign.Number)} thì viết đúng như vậy. {HowToWrite}");
    }

    private static string VietnameseStyle(string digits) =>
        digits.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.');

    /// <param name="invariant">Digits, with a dot before the decimals if there are any.</param>
    private static VietnameseNumber Read(string invariant, bool isNegative)
    {
        var parts = invariant.Split('.');
        if (parts.Length > 1 && parts[1].Length > MostDecimals)
        {
            return new Invalid($"Chỉ ghi tối đa {MostDecimals} chữ số sau dấu phẩy, như 52,6125.");
        }

        if (parts[0].TrimStart('0').Length > MostWholeDigits)
        {
            return new Invalid($"Số quá lớn. Chỉ ghi tối đa {MostWholeDigits} chữ số trước dấu phẩy.");
        }

        var size = decimal.Parse(invariant, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new Value(isNegative && size != 0 ? -size : size);
    }

    private static string NotANumber(string text) => $"“{(text.Length <= 30 ? text : text[..30] + "…")}” chưa đúng cách viết số. {HowToWrite}";

    [GeneratedRegex(@"\A(?<sign>[-−+]?)\s*(?<digits>[0-9.,]+)\s*%?\z")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A[0-9]+(?:,[0-9]+)?\z")]
    private static partial Regex Plain();

    /// <summary>Nobody writes a thousand with a zero in front: 0.615 is in doubt everywhere.</summary>
    [GeneratedRegex(@"\A[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?\z")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\A(?:[0-9]*|[0-9]{1,3}(?:,[0-9]{3})+)\.[0-9]+\z")]
    private static partial Regex ForeignDecimal();

    [GeneratedRegex(@"\A[0-9]{1,3}(?:,[0-9]{3}){2,}\z")]
    private static partial Regex ForeignThousands();

    /// <summary>Nothing was typed.</summary>
    public sealed record Empty : VietnameseNumber;

    /// <summary>A number without doubt; whether it is allowed in the field (a sign, a range) is the caller's question.</summary>
    public sealed record Value(decimal Number) : VietnameseNumber;

    /// <summary>Two readings, the one with the dot as decimal sign first; the user chooses.</summary>
    public sealed record Ambiguous(string Typed, NumberReading First, NumberReading Second) : VietnameseNumber
    {
        public string Message => $"“{Typed}” đọc được hai cách. Chọn số muốn ghi.";
    }

    /// <summary>No number; the message says how to write one.</summary>
    public sealed record Invalid(string Message) : VietnameseNumber;
}
