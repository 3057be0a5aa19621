namespace TamKy.NTM.Domain.Text;

/// <summary>
/// Numbers in words, as read aloud in the way of Vietnamese schoolbooks: linh before a lone unit, mốt, tư and lăm after the tens, phẩy before
/// decimals. Groups of zeros are not read out.
/// </summary>
public static class VietnameseWords
{
    private const long Billion = 1_000_000_000;

    private static readonly string[] _digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>năm mươi hai phẩy sáu; âm một nghìn hai trăm ba mươi tư. At most four decimals and fourteen digits before them, as figures are kept.</summary>
    public static string Number(decimal value)
    {
        var size = Math.Abs(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(size, 100_000_000_000_000m, nameof(value));
        var whole = (long)decimal.Truncate(size);
        var decimals = (int)((size - whole) * 10_000);
        return (value < 0 ? "âm " : string.Empty) + Whole(whole) + Decimals(decimals);
    }

    private static string Whole(long number) => number == 0 ? _digits[0] : string.Join(' ', Parts(number, leads: true));

    /// <summary>Zeros after the comma one by one, the rest as a number: 0,05 is không phẩy không năm.</summary>
    private static string Decimals(int tenThousandths)
    {
        if (tenThousandths == 0)
        {
            return string.Empty;
        }

        var digits = $"{tenThousandths:0000}".TrimEnd('0');
        var rest = digits.TrimStart('0');
        var zeros = string.Concat(Enumerable.Repeat(_digits[0] + " ", digits.Length - rest.Length));
        return $" phẩy {zeros}{Whole(int.Parse(rest, VietnameseFormat.Culture))}";
    }

    /// <param name="number">What is left to read.</param>
    /// <param name="leads">Nothing was read before: the first group then has no không trăm.</param>
    private static List<string> Parts(long number, bool leads)
    {
        if (number >= Billion)
        {
            return [.. Parts(number / Billion, leads), "tỷ", .. Parts(number % Billion, leads: false)];
        }

        List<string> parts = [];
        ReadOnlySpan<(int Size, string Name)> groups = [(1_000_000, "triệu"), (1_000, "nghìn"), (1, string.Empty)];
        foreach (var (size, name) in groups)
        {
            var group = (int)(number / size % 1000);
            if (group > 0)
            {
                parts.AddRange(Group(group, leads && parts.Count == 0));
                parts.AddRange(name.Length > 0 ? [name] : []);
            }
        }

        return parts;
    }

    private static IEnumerable<string> Group(int number, bool leads)
    {
        var (hundreds, tens, units) = (number / 100, number / 10 % 10, number % 10);
        var hasHundreds = hundreds > 0 || !leads;
        if (hasHundreds)
        {
            yield return _digits[hundreds] + " trăm";
        }

        if (tens > 0)
        {
            yield return tens == 1 ? "mười" : _digits[tens] + " mươi";
        }
        else if (units > 0 && hasHundreds)
        {
            yield return "linh";
        }

        if (units > 0)
        {
            yield return Unit(tens, units);
        }
    }

    private static string Unit(int tens, int unit) => (tens, unit) switch
    {
        ( >= 2, 1) => "mốt",
        ( >= 2, 4) => "tư",
        ( >= 1, 5) => "lăm",
        _ => _digits[unit],
    };
}
