using TamKy.NTM.Domain.Criteria;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public sealed class ThresholdGapTests
{
    private readonly Indicator _atLeast = Indicator("2.1", Measure.Percentage, ComparisonOperator.AtLeast);
    private readonly Indicator _atMost = Indicator("2.2", Measure.Number, ComparisonOperator.AtMost, "hộ", 999);

    [Fact]
    public void What_is_missing_to_the_threshold_is_the_gap() => Assert.Equal(4.5m, ThresholdGap.Of(_atLeast, 75.5m, 80));

    [Fact]
    public void What_is_above_a_limit_is_the_gap() => Assert.Equal(2, ThresholdGap.Of(_atMost, 7, 5));

    [Theory]
    [InlineData(80, 80)]
    [InlineData(85, 80)]
    public void What_is_met_has_no_gap(int value, int threshold) => Assert.Null(ThresholdGap.Of(_atLeast, value, threshold));

    [Fact]
    public void Nothing_is_compared_without_both_numbers()
    {
        Assert.Null(ThresholdGap.Of(_atLeast, 75, null));
        Assert.Null(ThresholdGap.Of(_atLeast, null, 80));
    }
}
