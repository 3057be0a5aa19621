using CsCheck;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Domain.Criteria.ComparisonOperator;
using static TamKy.NTM.Domain.Criteria.ComplianceStatus;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class IndicatorTests
{
    [Theory]
    [InlineData(Measure.Percentage, AtLeast, 79.9999, 80, NotMet)]
    [InlineData(Measure.Percentage, AtLeast, 80, 80, Met)]
    [InlineData(Measure.Percentage, AtLeast, 80.0001, 80, Met)]
    [InlineData(Measure.Percentage, AtMost, 79.9999, 80, Met)]
    [InlineData(Measure.Percentage, AtMost, 80, 80, Met)]
    [InlineData(Measure.Percentage, AtMost, 80.0001, 80, NotMet)]
    [InlineData(Measure.Number, EqualTo, 79.9999, 80, NotMet)]
    [InlineData(Measure.Number, EqualTo, 80, 80, Met)]
    [InlineData(Measure.Number, EqualTo, 80.0001, 80, NotMet)]
    [InlineData(Measure.Number, AtLeast, 0, 0, Met)]
    [InlineData(Measure.Number, AtMost, 0, 0, Met)]
    [InlineData(Measure.Number, Pass, 90, 80, AwaitingThreshold)]
    public void A_number_is_compared_with_its_threshold(Measure measure, ComparisonOperator comparison, double value, double threshold, ComplianceStatus expected)
    {
        var indicator = Indicator("1.1", measure, comparison);

        Assert.Equal(expected, indicator.Evaluate((decimal)value, judgedMet: null, (decimal)threshold));
    }

    [Theory]
    [InlineData(Measure.Percentage)]
    [InlineData(Measure.Number)]
    public void A_number_waits_for_its_threshold_and_no_number_is_not_assessed_whatever_anybody_judges(Measure measure)
    {
        foreach (var comparison in Enum.GetValues<ComparisonOperator>())
        {
            foreach (bool? judged in new bool?[] { null, true, false })
            {
                var indicator = Indicator("1.1", measure, comparison);

                Assert.Equal(AwaitingThreshold, indicator.Evaluate(50, judged, threshold: null));
                Assert.Equal(NotAssessed, indicator.Evaluate(null, judged, threshold: 50));
                Assert.Equal(NotAssessed, indicator.Evaluate(null, judged, threshold: null));
            }
        }
    }

    [Theory]
    [InlineData(Measure.YesNo, true, Met)]
    [InlineData(Measure.YesNo, false, NotMet)]
    [InlineData(Measure.YesNo, null, NotAssessed)]
    [InlineData(Measure.Level, true, Met)]
    [InlineData(Measure.Level, false, NotMet)]
    [InlineData(Measure.Level, null, NotAssessed)]
    public void What_is_judged_counts_without_a_threshold(Measure measure, bool? judged, ComplianceStatus expected)
    {
        var indicator = Indicator("1.1", measure, Pass);

        Assert.Equal(expected, indicator.Evaluate(value: 50, judged, threshold: null));
        Assert.Equal(expected, indicator.Evaluate(value: null, judged, threshold: 80));
    }

    [Fact]
    public void Without_a_threshold_no_number_is_ever_met() =>
        Gen.Select(Gen.Enum<ComparisonOperator>(), Gen.Decimal[0, 999], Gen.Bool, Gen.OneOf(Measure.Percentage, Measure.Number))
            .Sample((comparison, value, judged, measure) => Indicator("1.1", measure, comparison).Evaluate(value, judged, threshold: null) is AwaitingThreshold);

    [Fact]
    public void A_higher_number_never_loses_a_minimum_nor_gains_a_maximum() =>
        Gen.Select(Gen.Decimal[0, 100], Gen.Decimal[0, 100], Gen.Decimal[0, 100]).Sample((value, more, threshold) =>
        {
            var (low, high) = (Math.Min(value, more), Math.Max(value, more));
            bool Meets(ComparisonOperator comparison, decimal reported) => Indicator("1.1", Measure.Number, comparison).Evaluate(reported, null, threshold) is Met;
            return (!Meets(AtLeast, low) || Meets(AtLeast, high)) && (!Meets(AtMost, high) || Meets(AtMost, low));
        });

    [Theory]
    [InlineData("2021-12-31", null)]
    [InlineData("2022-01-01", 10)]
    [InlineData("2022-08-31", 10)]
    [InlineData("2022-09-01", 20)]
    [InlineData("2025-06-14", 20)]
    public void A_threshold_holds_from_its_day_until_another_takes_over(string day, int? expected)
    {
        var indicator = Indicator("1.1", Measure.Percentage, AtLeast, thresholds: [Threshold(20, "2022-09-01"), Threshold(10, "2022-01-01")]);

        Assert.Equal(expected, Find(indicator, day));
    }

    [Theory]
    [InlineData("2021-12-14", 1)]
    [InlineData("2022-06-14", 36)]
    [InlineData("2023-06-14", 36)]
    [InlineData("2024-01-14", 40)]
    [InlineData("2026-01-14", 40)]
    public void The_threshold_of_the_year_holds_else_that_of_the_latest_earlier_year_never_a_later_one(string day, int expected)
    {
        var indicator = Indicator(
            "1.1",
            Measure.Number,
            AtLeast,
            thresholds: [Threshold(1, "2020-01-01"), Threshold(40, "2021-01-01", year: 2024), Threshold(36, "2021-01-01", year: 2022), Threshold(null, "2021-01-01", year: 2023)]);

        Assert.Equal(expected, Find(indicator, day));
    }

    [Theory]
    [InlineData("2", 70)]
    [InlineData("3", 80)]
    [InlineData(null, 80)]
    public void A_threshold_of_the_zone_goes_before_one_for_all_zones(string? zone, int expected)
    {
        var indicator = Indicator("1.1", Measure.Percentage, AtLeast, thresholds: [Threshold(70, zone: "2"), Threshold(80, "2022-02-01"), Threshold(60, zone: "1")]);

        Assert.Equal(expected, Find(indicator, "2022-06-14", zone));
    }

    [Fact]
    public void There_is_none_when_no_row_has_a_number_or_only_other_zones_have()
    {
        var indicator = Indicator("1.1", Measure.Percentage, AtLeast, thresholds: [Threshold(null), Threshold(60, zone: "1")]);

        Assert.Null(indicator.ThresholdOn(new DateOnly(2022, 6, 14), "2"));
    }

    [Fact]
    public void Of_two_thresholds_from_the_same_day_the_one_entered_later_holds()
    {
        var unsaved = Indicator("1.1", Measure.Percentage, AtLeast, thresholds: [Threshold(70), Threshold(75)]);
        var loaded = Indicator("1.1", Measure.Percentage, AtLeast, thresholds: [Threshold(75).WithId(12), Threshold(70).WithId(11)]);

        Assert.Equal(75, Find(unsaved, "2022-06-14"));
        Assert.Equal(75, Find(loaded, "2022-06-14"));
    }

    [Fact]
    public void The_threshold_found_does_not_depend_on_the_order_of_rows()
    {
        var row = Gen.Select(Gen.Int[1, 28], Gen.OneOf<int?>(null, 2021, 2022, 2023), Gen.OneOf<string?>(null, "1", "2"), Gen.Int[0, 100]);
        var rows = row.Select((day, year, zone, value) => Threshold(value, $"2022-06-{day:00}", year, zone)).Array[0, 8];
        rows.SelectMany(array => Gen.Shuffle(array).Select(shuffled => (array, shuffled))).Sample(pair =>
        {
            var numbered = pair.array.Select((threshold, index) => threshold.WithId(index + 1)).ToArray();
            var day = new DateOnly(2022, 6, 14);
            return Indicator("1.1", Measure.Number, AtLeast, thresholds: numbered).ThresholdOn(day, "2")
                == Indicator("1.1", Measure.Number, AtLeast, thresholds: pair.shuffled).ThresholdOn(day, "2");
        });
    }

    private static decimal? Find(Indicator indicator, string day, string? zone = null) =>
        indicator.ThresholdOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), zone)?.Value;
}
