using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// The least-squares line through monthly figures, kept as whole sums without a division, so that a line which meets a threshold exactly does meet it.
/// </summary>
internal sealed class TrendLine
{
    private readonly int _start;
    private readonly decimal _denominator;
    private readonly decimal _slope;
    private readonly decimal _intercept;

    public TrendLine(IReadOnlyList<MonthValue> values)
    {
        _start = Index(values[0].Month);
        decimal n = values.Count, x = 0, y = 0, xx = 0, xy = 0;
        foreach (var (month, value) in values)
        {
            var position = At(month);
            x += position;
            y += value;
            xx += position * position;
            xy += position * value;
        }

        _denominator = (n * xx) - (x * x);
        _slope = (n * xy) - (x * y);
        _intercept = (y * xx) - (x * xy);
    }

    /// <summary>Above zero when the line rises, zero when it is flat.</summary>
    public int Direction => Math.Sign(_slope);

    public bool Reaches(Month month, decimal threshold, bool fromBelow)
    {
        var value = _intercept + (_slope * At(month));
        return fromBelow ? value >= threshold * _denominator : value <= threshold * _denominator;
    }

    /// <summary>The value of the line in a month.</summary>
    public decimal ValueIn(Month month) => (_intercept + (_slope * At(month))) / _denominator;

    private decimal At(Month month) => Index(month) - _start;

    private static int Index(Month month) => (month.Year * 12) + month.Number;
}
