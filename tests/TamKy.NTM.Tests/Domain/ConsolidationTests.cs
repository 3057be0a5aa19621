using CsCheck;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Domain;

public sealed class ConsolidationTests
{
    [Fact]
    public void Whatever_was_reported_every_sum_agrees_with_its_parts() => ConsolidationGen.Input.Sample(
        input =>
        {
            var checks = SumCheck.All(new ConsolidationTotals(ConsolidationComposer.Compose(input)));

            Assert.All(checks, check => Assert.True(check.Agrees, $"{check.Name}: {check.Total}, {check.Parts}"));
        },
        iter: 1000);

    [Fact]
    public void Totals_are_the_sum_of_the_units_and_the_four_results_add_up() => ConsolidationGen.Input.Sample(
        input =>
        {
            var content = ConsolidationComposer.Compose(input);
            var totals = new ConsolidationTotals(content);

            Assert.All(content.Units, unit => Assert.Equal(content.Criteria.Count, totals.Criteria(unit.Code).Total));
            Assert.All(content.Units, unit => Assert.Equal(totals.IndicatorsPerUnit, totals.Indicators(unit.Code).Total));
            Assert.Equal(content.Units.Sum(unit => totals.Criteria(unit.Code).Met), totals.AllCriteria.Met);
            Assert.Equal(content.Units.Sum(unit => totals.Indicators(unit.Code).Awaiting), totals.AllIndicators.Awaiting);
        },
        iter: 1000);

    [Fact]
    public void A_number_is_met_only_where_there_is_a_threshold_that_it_reaches() => ConsolidationGen.Input.Sample(
        input =>
        {
            var content = ConsolidationComposer.Compose(input);
            var included = content.Units.Where(unit => unit.IsIncluded).Select(unit => unit.Code).ToHashSet();

            foreach (var criterion in content.Criteria)
            {
                for (var i = 0; i < criterion.Indicators.Count; i++)
                {
                    var indicator = criterion.Indicators[i];
                    var met = criterion.Results.Where(result => included.Contains(result.UnitCode)).Select(result => result.Values[i]).Where(value => value.Status is ComplianceStatus.Met);
                    Assert.All(met, value => Assert.True(indicator.Measure is Measure.YesNo ? value.JudgedMet == true : value.Value >= indicator.Threshold));
                }
            }
        },
        iter: 1000);

    [Fact]
    public void Works_are_those_of_the_accepted_reports_of_the_month_and_of_no_other() => ConsolidationGen.Input.Sample(
        input =>
        {
            var reported = input.Units.Where(unit => unit.Accepted?.Month == input.Month).SelectMany(unit => unit.Accepted!.Content.Parts).ToList();

            var totals = new ConsolidationTotals(ConsolidationComposer.Compose(input));

            Assert.Equal(reported.Sum(part => part.WorksDone().Count()), totals.Done());
            Assert.Equal(reported.Sum(part => part.WorksUnfinished().Count()), totals.Unfinished());
        },
        iter: 300);

    [Fact]
    public void Content_reads_back_as_the_same_text() => ConsolidationGen.Input.Sample(
        input =>
        {
            var json = ConsolidationComposer.Compose(input).ToJson();

            Assert.Equal(json, ConsolidatedContent.FromJson(json).ToJson());
        },
        iter: 100);

    [Fact]
    public void The_same_values_give_the_same_text_with_and_without_trailing_zeros()
    {
        var input = ConsolidationSamples.Input();
        var zeros = input with { Units = [.. input.Units.Select(WithZeros)] };

        Assert.Equal(ConsolidationComposer.Compose(input).ToJson(), ConsolidationComposer.Compose(zeros).ToJson());
    }

    [Fact]
    public void The_sample_month_has_the_counts_that_were_counted_by_hand()
    {
        var totals = new ConsolidationTotals(ConsolidationSamples.Content());

        Assert.Equal(new StatusCounts(2, 0, 1, 0), totals.Criteria("XA-TAMNGOC"));
        Assert.Equal(new StatusCounts(1, 1, 0, 1), totals.Criteria("XA-TAMPHU"));
        Assert.Equal(new StatusCounts(1, 1, 1, 0), totals.Criteria("XA-TAMTHANH"));
        Assert.Equal(new StatusCounts(2, 0, 1, 0), totals.Criteria("XA-TAMTHANG"));
        Assert.Equal(new StatusCounts(6, 2, 3, 1), totals.AllCriteria);
        Assert.Equal(6, totals.AllCriteriaBefore!.Value.Met);
        Assert.Equal(new StatusCounts(10, 2, 3, 1), totals.AllIndicators);
        Assert.Equal(9, totals.AllIndicatorsBefore!.Value.Met);
        Assert.Equal(["XA-TAMNGOC:2"], totals.NewlyMet.Select(change => $"{change.Unit.Code}:{change.Criterion.Number}"));
        Assert.Equal(["XA-TAMPHU:1"], totals.Lost.Select(change => $"{change.Unit.Code}:{change.Criterion.Number}"));
        Assert.Equal((3, 2, 2), (totals.Done(), totals.Unfinished(), totals.Difficulties));
        Assert.Equal((2, 1, 1), (totals.Units(Punctuality.OnTime), totals.Units(Punctuality.Late), totals.Units(Punctuality.NotSent)));
    }

    [Fact]
    public void A_unit_without_an_accepted_report_keeps_its_last_results_with_their_month_and_brings_no_works()
    {
        var content = ConsolidationSamples.Content();

        var late = content.Unit("XA-TAMTHANH");

        Assert.False(late.IsIncluded);
        Assert.Equal(new Month(2022, 4), late.Results!.Month);
        Assert.Equal(3, late.DaysLate);
        Assert.Equal(ComplianceStatus.NotMet, content.Criteria[1].Result(late.Code).Status);
        Assert.DoesNotContain(content.Parts, part => part.UnitCode == late.Code);
    }

    [Fact]
    public void An_unfinished_work_keeps_the_month_in_which_it_was_first_reported()
    {
        var part = Assert.Single(ConsolidationSamples.Content().Parts, part => part.Unfinished.Count > 0);

        Assert.Equal([new OpenWork("Điều chỉnh đồ án quy hoạch", new Month(2022, 4)), new OpenWork("Lấy ý kiến cộng đồng", ConsolidationSamples.May)], part.Unfinished);
    }

    [Fact]
    public void Groups_of_communes_with_thresholds_of_their_own_are_told_apart_and_the_sums_still_agree()
    {
        var input = ConsolidationSamples.Input();
        input.Set.Indicators.Single(indicator => indicator.Code == "2.1")
            .Add(new IndicatorThreshold(90, new DateOnly(2022, 1, 1), DomainBuilders.Source) { GroupCode = "KV1" });
        input = input with { Units = [.. input.Units.Select(unit => unit.Code == "XA-TAMNGOC" ? InGroup(unit, "KV1") : unit)] };

        var content = ConsolidationComposer.Compose(input);

        var indicator = content.Criteria[1].Indicators[0];
        Assert.Equal("nhóm KV1: ≥ 90%; còn lại: ≥ 80%", indicator.ThresholdText());
        Assert.Equal((90m, 80m), (indicator.ThresholdOf("XA-TAMNGOC"), indicator.ThresholdOf("XA-TAMPHU")));
        Assert.Null(content.Criteria[2].Indicators[0].Groups);
        Assert.Equal(ComplianceStatus.NotMet, content.Criteria[1].Result("XA-TAMNGOC").Status);
        Assert.All(SumCheck.All(new ConsolidationTotals(content)), check => Assert.True(check.Agrees, check.Name));
        var figures = new TamKy.NTM.Web.Features.Consolidation.ConsolidationFigures(content);
        Assert.Equal((80m, 90m), (figures.Find("muc.2.1")!.Value, figures.Find("muc.2.1.KV1")!.Value));
        Assert.Equal(content.ToJson(), ConsolidatedContent.FromJson(content.ToJson()).ToJson());
    }

    [Fact]
    public void Without_results_of_the_month_before_nothing_is_compared()
    {
        var input = ConsolidationSamples.Input();
        var first = input with { Units = [.. input.Units.Select((unit, index) => index == 0 ? unit with { Before = null } : unit)] };

        var totals = new ConsolidationTotals(ConsolidationComposer.Compose(first));

        Assert.Null(totals.CriteriaBefore("XA-TAMNGOC"));
        Assert.Null(totals.AllCriteriaBefore);
        Assert.Empty(totals.NewlyMet);
    }

    [Fact]
    public void A_result_that_does_not_follow_from_its_values_is_found()
    {
        var content = ConsolidationSamples.Content();
        var roads = content.Criteria[1];
        var forged = roads with { Results = [.. roads.Results.Select((result, index) => index == 0 ? result with { Status = ComplianceStatus.NotMet } : result)] };

        var checks = SumCheck.All(new ConsolidationTotals(content with { Criteria = [content.Criteria[0], forged, content.Criteria[2]] }));

        Assert.Contains(checks, check => !check.Agrees && check.Name.Contains("tính lại", StringComparison.Ordinal));
    }

    private static UnitInput InGroup(UnitInput unit, string group) => unit with
    {
        Accepted = unit.Accepted! with { Content = unit.Accepted.Content with { Parts = [.. unit.Accepted.Content.Parts.Select(part => part with { GroupCode = group })] } },
    };

    private static UnitInput WithZeros(UnitInput unit) => unit with { Accepted = WithZeros(unit.Accepted), Before = WithZeros(unit.Before) };

    private static AcceptedReport? WithZeros(AcceptedReport? report) => report is null ? null : report with
    {
        Content = report.Content with
        {
            Parts = [.. report.Content.Parts.Select(part => part with { Indicators = [.. part.Indicators.Select(entry => entry with { Value = entry.Value + 0.0000m })] })],
        },
    };
}
