using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// In which month a numeric indicator reaches its threshold if it goes on as it did: the least-squares line through its latest monthly figures. An
/// estimate; none is given from fewer than four figures, nor further than three years ahead.
/// </summary>
/// <param name="Month">Null unless the line reaches the threshold.</param>
/// <param name="Values">How many months the line goes through, or how many there are when they are too few.</param>
public sealed record Forecast(ForecastOutcome Outcome, Month? Month, int Values)
{
    public const int FewestValues = 4;

    /// <summary>Older figures say little of how it goes now.</summary>
    public const int MostValues = 12;

    public const int MonthsAhead = 36;

    /// <param name="history">In order of month; a month without a figure is left out.</param>
    /// <param name="asOf">The month from which one looks ahead; it may be the answer itself while it has no figure.</param>
    /// <param name="threshold">The threshold that holds in a month to come.</param>
    public static Forecast Of(Indicator indicator, IReadOnlyList<MonthValue> history, Month asOf, Func<Month, decimal?> threshold)
    {
        var values = history.TakeLast(MostValues).ToList();
        if (values.Count < FewestValues)
        {
            return new Forecast(ForecastOutcome.TooFewValues, null, values.Count);
        }

        var line = new TrendLine(values);
        var first = values[^1].Month < asOf ? asOf : values[^1].Month.Next;
        var mustRise = MustRise(indicator, values[^1].Value, threshold(first));
        if (line.Direction == 0 || line.Direction > 0 != mustRise)
        {
            return new Forecast(ForecastOutcome.NotApproaching, null, values.Count);
        }

        for (var month = first; month <= asOf.AddMonths(MonthsAhead); month = month.Next)
        {
            if (threshold(month) is { } required && line.Reaches(month, required, mustRise))
            {
                return new Forecast(ForecastOutcome.Reaches, month, values.Count);
            }
        }

        return new Forecast(ForecastOutcome.TooFar, null, values.Count);
    }

    private static bool MustRise(Indicator indicator, decimal last, decimal? required) => indicator.Comparison switch
    {
        ComparisonOperator.AtMost => false,
        ComparisonOperator.EqualTo => last < required,
        _ => true,
    };
}
