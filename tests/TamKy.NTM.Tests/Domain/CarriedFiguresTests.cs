using CsCheck;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Figures over a reorganisation: counts add, rates are weighted, what is judged follows its rule, and totals agree.</summary>
public sealed class CarriedFiguresTests
{
    private static readonly DateOnly Day = new(2025, 6, 14);

    private static readonly CriteriaSet Set = MakeSet();

    [Theory]
    [InlineData(Measure.Percentage, "%", CarryKind.WeightedMean)]
    [InlineData(Measure.Number, "triệu đồng/người/năm", CarryKind.WeightedMean)]
    [InlineData(Measure.Number, "m²/người", CarryKind.WeightedMean)]
    [InlineData(Measure.Number, "% so với mức nâng cao", CarryKind.WeightedMean)]
    [InlineData(Measure.Number, "mô hình", CarryKind.Sum)]
    [InlineData(Measure.Number, "hợp tác xã", CarryKind.Sum)]
    [InlineData(Measure.YesNo, "", CarryKind.Judgement)]
    [InlineData(Measure.Level, "", CarryKind.Judgement)]
    public void How_an_indicator_is_carried_follows_from_what_it_measures(Measure measure, string unit, CarryKind expected) =>
        Assert.Equal(expected, CarryKinds.Of(DomainBuilders.Indicator("1.1", measure, ComparisonOperator.AtLeast, unit)));

    /// <summary>By hand: 80% of 100 households and 50% of 300 are (80 + 150) of 400, 57,5%.</summary>
    [Fact]
    public void A_merged_rate_is_weighted_and_a_merged_count_is_the_sum()
    {
        var figures = CarriedFigures.Of(Merge(100, 300), Set, Measured((80m, 3m, true), (50m, 4m, false)));

        Assert.Equal(57.5m, After(figures, "2.1").Value);
        Assert.Equal(ComplianceStatus.NotMet, After(figures, "2.1").Status);
        Assert.Equal("Bình quân theo số hộ: xã Một 100, xã Hai 300 (nguồn: Niên giám)", After(figures, "2.1").Rule);
        Assert.Equal(7m, After(figures, "2.2").Value);
        Assert.Equal("Cộng số của xã Một, xã Hai", After(figures, "2.2").Rule);
        Assert.All(figures.Rows.Where(row => row.Kind is not CarryKind.Judgement), row => Assert.True(row.Totals!.Agree));
    }

    [Fact]
    public void Without_weights_a_merged_rate_is_not_assessed_and_says_so_while_counts_still_add()
    {
        var figures = CarriedFigures.Of(Merge(null, null), Set, Measured((80m, 3m, true), (80m, 4m, true)));

        Assert.Equal((null, ComplianceStatus.NotAssessed), (After(figures, "2.1").Value, After(figures, "2.1").Status));
        Assert.Contains("chưa nhập mẫu số", After(figures, "2.1").Missing, StringComparison.Ordinal);
        Assert.Equal(7m, After(figures, "2.2").Value);
    }

    [Fact]
    public void A_unit_that_reported_nothing_is_named_and_nothing_is_guessed_for_it()
    {
        var figures = CarriedFigures.Of(Merge(100, 300), Set, Measured((80m, 3m, true), null));

        Assert.All(figures.Rows, row => Assert.Equal(ComplianceStatus.NotAssessed, row.After[0].Status));
        Assert.All(figures.Rows, row => Assert.Equal("xã Hai chưa có số", row.After[0].Missing));
        Assert.All(figures.Rows, row => Assert.Null(row.Totals));
    }

    [Theory]
    [InlineData(YesNoRule.All, true, true, ComplianceStatus.Met)]
    [InlineData(YesNoRule.All, true, false, ComplianceStatus.NotMet)]
    [InlineData(YesNoRule.All, null, false, ComplianceStatus.NotMet)]
    [InlineData(YesNoRule.All, null, true, ComplianceStatus.NotAssessed)]
    [InlineData(YesNoRule.Any, true, false, ComplianceStatus.Met)]
    [InlineData(YesNoRule.Any, true, null, ComplianceStatus.Met)]
    [InlineData(YesNoRule.Any, false, false, ComplianceStatus.NotMet)]
    [InlineData(YesNoRule.Any, false, null, ComplianceStatus.NotAssessed)]
    [InlineData(null, true, true, ComplianceStatus.NotAssessed)]
    public void What_is_judged_follows_the_stated_rule(YesNoRule? rule, bool? first, bool? second, ComplianceStatus expected)
    {
        var figures = CarriedFigures.Of(Merge(1, 1) with { Judged = rule }, Set, Measured((1m, 1m, first), (1m, 1m, second)));

        Assert.Equal(expected, After(figures, "1.1").Status);
    }

    [Fact]
    public void A_unit_that_only_changes_its_name_keeps_every_figure_without_weights()
    {
        var plan = new CarryPlan([Source("XA-1", "xã Một", null, ("P-1", 100))], ["P-1"], null, null, null, []);
        var measured = new Dictionary<string, MeasuredMonth> { ["XA-1"] = Month((82.5m, 3m, true)) };

        var figures = CarriedFigures.Of(plan, Set, measured);

        Assert.Equal((82.5m, 3m), (After(figures, "2.1").Value!.Value, After(figures, "2.2").Value!.Value));
        Assert.True(After(figures, "1.1").IsMet);
        Assert.Equal(measured["XA-1"].Criteria, figures.CriteriaOf("P-1"));
    }

    [Fact]
    public void A_split_of_whole_things_stays_whole_and_a_rate_goes_to_both()
    {
        var plan = new CarryPlan([Source("XA-1", "xã Một", 100, ("P-1", 50), ("P-2", 50))], ["P-1", "P-2"], "số hộ", "Niên giám", YesNoRule.All, []);

        var figures = CarriedFigures.Of(plan, Set, new Dictionary<string, MeasuredMonth> { ["XA-1"] = Month((70m, 7m, true)) });

        var count = figures.Rows.Single(row => row.Indicator.Code == "2.2");
        Assert.Equal([4m, 3m], count.After.Select(figure => figure.Value!.Value));
        Assert.Equal(new CarriedTotals(7, 7, 0), count.Totals);
        Assert.All(figures.Rows.Single(row => row.Indicator.Code == "2.1").After, figure => Assert.Equal(70m, figure.Value));
    }

    [Fact]
    public void A_unit_known_to_have_several_that_follow_it_gives_no_count_until_the_shares_are_stated()
    {
        var plan = new CarryPlan([new CarrySource("XA-1", "xã Một", null, new Dictionary<string, decimal>())], ["P-1"], null, null, null, []);

        var figures = CarriedFigures.Of(plan, Set, new Dictionary<string, MeasuredMonth> { ["XA-1"] = Month((70m, 7m, true)) });

        Assert.Equal("chưa ghi tỷ lệ chia của xã Một", After(figures, "2.2").Missing);
    }

    /// <summary>Whatever is split: the parts add up, none is negative, and each is as fine as the number was.</summary>
    [Fact]
    public void Parts_add_up_to_the_number_exactly()
    {
        Gen.Select(Gen.Int[0, 50_000_000], Gen.Int[0, 4], Shares).Sample((digits, decimals, shares) =>
        {
            var value = digits / (decimal)Math.Pow(10, decimals);
            var parts = Apportionment.Split(value, shares);

            Assert.Equal(value, parts.Sum());
            Assert.All(parts, part => Assert.True(part >= 0 && decimal.Round(part, decimals) == part));
            Assert.All(parts.Zip(shares), pair => Assert.True(Math.Abs(pair.First - (value * pair.Second / 100)) < 1));
        });
    }

    [Fact]
    public void Shares_that_are_not_the_whole_are_refused() =>
        Assert.Throws<RuleException>(() => Apportionment.Split(10, [60, 30]));

    /// <summary>Units merged, and a unit split: counts agree to the last digit; rates times weights within the rounding of the rates.</summary>
    [Fact]
    public void Totals_before_and_after_agree()
    {
        var value = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 500], Gen.Int[0, 900_000]).Select((rate, count, weight) => (Rate: rate / 10_000m, Count: (decimal)count, Weight: (decimal)weight));
        Gen.Select(value.List[2, 6], Shares).Sample((units, shares) =>
        {
            var merge = new CarryPlan(
                [.. units.Index().Select(unit => Source($"XA-{unit.Index}", $"xã {unit.Index}", unit.Item.Weight, ("P-1", 100)))], ["P-1"], "số hộ", "thử", YesNoRule.All, []);
            var merged = CarriedFigures.Of(
                merge, Set, units.Index().ToDictionary(unit => $"XA-{unit.Index}", unit => Month((unit.Item.Rate, unit.Item.Count, true))));
            var codes = shares.Index().Select(share => $"P-{share.Index}").ToList();
            var split = new CarryPlan(
                [new CarrySource("XA-0", "xã 0", units[0].Weight, codes.Zip(shares).ToDictionary(pair => pair.First, pair => pair.Second))], codes, "số hộ", "thử", YesNoRule.All, []);
            var parts = CarriedFigures.Of(split, Set, new Dictionary<string, MeasuredMonth> { ["XA-0"] = Month((units[0].Rate, units[0].Count, true)) });

            Assert.Equal(units.Sum(unit => unit.Count), After(merged, "2.2").Value);
            Assert.Equal(units[0].Count, parts.Rows.Single(row => row.Indicator.Code == "2.2").After.Sum(figure => figure.Value));
            if (units.Sum(unit => unit.Weight) > 0)
            {
                var totals = merged.Rows.Single(row => row.Indicator.Code == "2.1").Totals!;
                Assert.Equal(units.Sum(unit => unit.Weight * unit.Rate), totals.Before);
                Assert.True(totals.Agree);
                Assert.InRange(After(merged, "2.1").Value!.Value, units.Min(unit => unit.Rate), units.Max(unit => unit.Rate));
            }

            Assert.All(parts.Rows.Where(row => row.Totals is not null), row => Assert.True(row.Totals!.Agree));
        });
    }

    /// <summary>Two to five shares with up to four decimals, together 100.</summary>
    private static Gen<List<decimal>> Shares { get; } = Gen.Int[1, 249_999].List[1, 4].Select(some =>
    {
        var shares = some.ConvertAll(share => share / 10_000m);
        shares.Add(100 - shares.Sum());
        return shares;
    });

    private static CarryPlan Merge(decimal? first, decimal? second) => new(
        [Source("XA-1", "xã Một", first, ("P-1", 100)), Source("XA-2", "xã Hai", second, ("P-1", 100))],
        ["P-1"], first is null ? null : "số hộ", first is null ? null : "Niên giám", YesNoRule.All, []);

    private static CarrySource Source(string code, string name, decimal? weight, params (string To, decimal Percent)[] shares) =>
        new(code, name, weight, shares.ToDictionary(share => share.To, share => share.Percent));

    private static CarriedFigure After(CarriedFigures figures, string indicator) => figures.Rows.Single(row => row.Indicator.Code == indicator).After[0];

    private static Dictionary<string, MeasuredMonth> Measured(params (decimal Rate, decimal Count, bool? Met)?[] units) =>
        units.Index().Where(unit => unit.Item is not null).ToDictionary(unit => $"XA-{unit.Index + 1}", unit => Month(unit.Item!.Value));

    private static MeasuredMonth Month((decimal Rate, decimal Count, bool? Met) figures)
    {
        PartContent Part(int number, params IndicatorContent[] indicators) =>
            new($"TC:{Set.Code}:{number}", "Tiêu chí") { SetCode = Set.Code, CriterionNumber = number, Indicators = indicators };
        return MeasuredMonth.Of(
            Set,
            new Month(2025, 6),
            new ReportContent(
                [
                    Part(1, new IndicatorContent(1, "1.1", null, figures.Met, null, false)),
                    Part(2, new IndicatorContent(2, "2.1", figures.Rate, null, null, false), new IndicatorContent(3, "2.2", figures.Count, null, null, false)),
                ],
                []),
            Day);
    }

    private static CriteriaSet MakeSet()
    {
        var set = new CriteriaSet("BO-THU", "Bộ thử", NtmLevel.StandardCommune, new DateOnly(2022, 1, 1), DomainBuilders.Source);
        set.Add(new Criterion(1, "TC01", "Quy hoạch", "Nhóm", DomainBuilders.Source)).Add(DomainBuilders.Indicator("1.1", Measure.YesNo, ComparisonOperator.Pass, unit: string.Empty));
        var second = set.Add(new Criterion(2, "TC02", "Sản xuất", "Nhóm", DomainBuilders.Source));
        second.Add(DomainBuilders.Indicator("2.1", Measure.Percentage, ComparisonOperator.AtLeast, thresholds: DomainBuilders.Threshold(80)));
        second.Add(DomainBuilders.Indicator("2.2", Measure.Number, ComparisonOperator.AtLeast, "mô hình", 999, DomainBuilders.Threshold(5)));
        return set.Saved();
    }
}
