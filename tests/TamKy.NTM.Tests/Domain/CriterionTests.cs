using CsCheck;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Domain.Criteria.ComplianceStatus;

namespace TamKy.NTM.Tests.Domain;

public class CriterionTests
{
    private static readonly Gen<ComplianceStatus> AnyStatus = Gen.Enum<ComplianceStatus>();

    [Theory]
    [InlineData(NotAssessed)]
    [InlineData(Met, Met)]
    [InlineData(Met, Met, Met)]
    [InlineData(NotMet, NotMet)]
    [InlineData(NotMet, Met, NotMet)]
    [InlineData(NotMet, NotAssessed, NotMet)]
    [InlineData(NotMet, AwaitingThreshold, NotMet)]
    [InlineData(NotMet, Met, AwaitingThreshold, NotAssessed, NotMet)]
    [InlineData(NotAssessed, NotAssessed)]
    [InlineData(NotAssessed, Met, NotAssessed)]
    [InlineData(NotAssessed, AwaitingThreshold, NotAssessed)]
    [InlineData(NotAssessed, Met, AwaitingThreshold, NotAssessed)]
    [InlineData(AwaitingThreshold, AwaitingThreshold)]
    [InlineData(AwaitingThreshold, Met, AwaitingThreshold)]
    public void Results_combine_by_the_decision(ComplianceStatus expected, params ComplianceStatus[] indicators) =>
        Assert.Equal(expected, Criterion.Combine(indicators));

    [Fact]
    public void The_order_of_indicators_does_not_matter() =>
        AnyStatus.Array[1, 8].SelectMany(all => Gen.Shuffle(all.ToArray()).Select(shuffled => (all, shuffled)))
            .Sample(pair => Criterion.Combine(pair.all) == Criterion.Combine(pair.shuffled));

    [Fact]
    public void A_criterion_is_met_only_when_every_indicator_is() =>
        AnyStatus.Array[1, 8].Sample(all => (Criterion.Combine(all) is Met) == all.All(status => status is Met));

    [Fact]
    public void A_reported_criterion_is_measured_with_the_thresholds_of_the_day()
    {
        var scenario = new ReportScenario().Filled();
        scenario.Report21(85);
        var criteria = scenario.Set.Criteria;
        var content = ReportContent.Of(scenario.Report);

        var results = new[] { ReportScenario.Planning, ReportScenario.Roads, ReportScenario.Water }
            .Select((key, index) => CriterionResult.Of(criteria[index], content.Part(key), new DateOnly(2022, 6, 14), zone: null)).ToList();
        var beforeThreshold = CriterionResult.Of(criteria[1], content.Part(ReportScenario.Roads), new DateOnly(2021, 12, 31), zone: null);
        var unreported = CriterionResult.Of(criteria[1], reported: null, new DateOnly(2022, 6, 14), zone: null);

        Assert.Equal([Met, Met, AwaitingThreshold], results.Select(result => result.Status));
        Assert.Equal([("2.1", 85m, 80m), ("2.2", 4m, 5m)], results[1].Indicators.Select(each => (each.Indicator.Code, each.Reported!.Value!.Value, each.Threshold!.Value!.Value)));
        Assert.Equal(AwaitingThreshold, beforeThreshold.Status);
        Assert.Equal(NotAssessed, unreported.Status);
    }
}
