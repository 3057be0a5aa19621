namespace TamKy.NTM.Domain.Succession;

/// <summary>
/// Splits a number by shares so that the parts add up to it exactly: each part is cut to as many decimals as the number itself has, and what is left goes
/// to the parts that lost most. A count of whole things stays whole.
/// </summary>
public static class Apportionment
{
    private const int MostDecimals = 4;

    /// <param name="percents">Not below zero, together 100.</param>
    public static IReadOnlyList<decimal> Split(decimal value, IReadOnlyList<decimal> percents)
    {
        if (percents.Count == 0 || percents.Any(percent => percent < 0) || percents.Sum() != 100)
        {
            throw new RuleException("Tỷ lệ chia của một đơn vị phải từ 0 trở lên và cộng lại đúng 100%.");
        }

        var step = StepOf(value);
        var exact = percents.Select(percent => value * percent / 100).ToList();
        var parts = exact.ConvertAll(part => decimal.Floor(part / step) * step);
        var left = (int)((value - parts.Sum()) / step);
        foreach (var index in Enumerable.Range(0, parts.Count).OrderByDescending(index => exact[index] - parts[index]).ThenBy(index => index).Take(left))
        {
            parts[index] += step;
        }

        return parts;
    }

    private static decimal StepOf(decimal value)
    {
        var step = 1m;
        for (var decimals = 0; decimals < MostDecimals && value / step != decimal.Truncate(value / step); decimals++)
        {
            step /= 10;
        }

        return step;
    }
}
