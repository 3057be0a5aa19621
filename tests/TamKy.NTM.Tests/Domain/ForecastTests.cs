using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>The month in which a line through monthly figures reaches a threshold, worked out by hand.</summary>
public sealed class ForecastTests
{
    private static readonly Month January = new(2022, 1);
    private static readonly Month April = new(2022, 4);

    /// <summary>
    /// By hand, from January as month 0. 70, 72, 74, 76 is y = 70 + 2x: 80 at x = 5, June. 70, 71, 73, 76 has slope (4·443 − 6·290)/(4·14 − 36) = 2 and
    /// starts at 69,5: 79,5 in June, 81,5 in July. 60, 70, 60, 70 has slope 2 and starts at 62: 80 at x = 9, October.
    /// </summary>
    [Theory]
    [InlineData(new double[] { 70, 72, 74, 76 }, 2022, 6)]
    [InlineData(new double[] { 70, 71, 73, 76 }, 2022, 7)]
    [InlineData(new double[] { 60, 70, 60, 70 }, 2022, 10)]
    public void A_rising_figure_reaches_the_month_that_the_line_says(double[] values, int year, int month)
    {
        var forecast = Forecast.Of(AtLeast, History(January, values), April, _ => 80);

        Assert.Equal(new Forecast(ForecastOutcome.Reaches, new Month(year, month), 4), forecast);
    }

    [Fact]
    public void Where_less_is_better_the_line_has_to_fall()
    {
        // 10, 9, 8, 7 is y = 10 − x: 5 at x = 5, June.
        var falling = Forecast.Of(AtMost, History(January, 10, 9, 8, 7), April, _ => 5);
        var rising = Forecast.Of(AtMost, History(January, 7, 8, 9, 10), April, _ => 5);

        Assert.Equal(new Month(2022, 6), falling.Month);
        Assert.Equal(ForecastOutcome.NotApproaching, rising.Outcome);
    }

    [Fact]
    public void An_exact_figure_is_approached_from_either_side()
    {
        var below = Forecast.Of(Exactly, History(January, 70, 72, 74, 76), April, _ => 80);
        var above = Forecast.Of(Exactly, History(January, 90, 88, 86, 84), April, _ => 80);

        Assert.Equal((new Month(2022, 6), new Month(2022, 6)), (below.Month, above.Month));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void With_fewer_than_four_values_none_is_given(int count)
    {
        var forecast = Forecast.Of(AtLeast, History(January, [.. Enumerable.Range(0, count).Select(index => 70.0 + index)]), April, _ => 80);

        Assert.Equal(new Forecast(ForecastOutcome.TooFewValues, null, count), forecast);
    }

    [Theory]
    [InlineData(new double[] { 70, 70, 70, 70 })] // flat
    [InlineData(new double[] { 70, 72, 72, 70 })] // flat as a line
    [InlineData(new double[] { 76, 74, 72, 70 })] // moving away
    public void A_flat_line_and_one_that_leads_away_say_no_month(double[] values) =>
        Assert.Equal(new Forecast(ForecastOutcome.NotApproaching, null, 4), Forecast.Of(AtLeast, History(January, values), April, _ => 80));

    /// <summary>y = 70 + x/10 from January 2022: 73,9 at x = 39, which is April 2025, 36 months after April 2022; 74 at x = 40.</summary>
    [Fact]
    public void Thirty_six_months_ahead_is_the_furthest()
    {
        var history = History(January, 70, 70.1, 70.2, 70.3);

        Assert.Equal(new Month(2025, 4), Forecast.Of(AtLeast, history, April, _ => 73.9m).Month);
        Assert.Equal(new Forecast(ForecastOutcome.TooFar, null, 4), Forecast.Of(AtLeast, history, April, _ => 74));
    }

    [Fact]
    public void A_month_without_a_figure_keeps_its_place_on_the_line()
    {
        // 70, 72, (March missing), 76, 78 is y = 70 + 2x: 80 at x = 5, June.
        List<MonthValue> history = [.. History(January, 70, 72), .. History(new Month(2022, 4), 76, 78)];

        Assert.Equal(new Month(2022, 6), Forecast.Of(AtLeast, history, new Month(2022, 5), _ => 80).Month);
    }

    [Fact]
    public void The_threshold_of_the_month_itself_is_what_counts()
    {
        // y = 70 + 2x: 80 would be reached in June; from June on 86 is asked for, which the line reaches at x = 8, September.
        var forecast = Forecast.Of(AtLeast, History(January, 70, 72, 74, 76), April, month => month < new Month(2022, 6) ? 80 : 86);

        Assert.Equal(new Month(2022, 9), forecast.Month);
    }

    [Fact]
    public void Only_the_latest_twelve_months_draw_the_line()
    {
        // The first two values would bend it: the last twelve are y = 60 + x, and 80 is twenty months after March 2022.
        List<MonthValue> history = [.. History(January, 99, 99), .. History(new Month(2022, 3), [.. Enumerable.Range(0, 12).Select(index => 60.0 + index)])];

        Assert.Equal(new Forecast(ForecastOutcome.Reaches, new Month(2023, 11), 12), Forecast.Of(AtLeast, history, new Month(2023, 2), _ => 80));
    }

    [Fact]
    public void A_month_that_is_over_is_never_forecast()
    {
        // The line reaches 80 in June; seen from September, without figures since April, September is the first month that can be said.
        Assert.Equal(new Month(2022, 9), Forecast.Of(AtLeast, History(January, 70, 72, 74, 76), new Month(2022, 9), _ => 80).Month);
    }

    private static Indicator AtLeast => Indicator("2.1", Measure.Percentage, ComparisonOperator.AtLeast);

    private static Indicator AtMost => Indicator("2.2", Measure.Number, ComparisonOperator.AtMost);

    private static Indicator Exactly => Indicator("2.3", Measure.Number, ComparisonOperator.EqualTo);

    private static List<MonthValue> History(Month first, params double[] values) =>
        [.. values.Select((value, index) => new MonthValue(first.AddMonths(index), (decimal)value))];
}
