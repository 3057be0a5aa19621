using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Tests.Web;

public sealed class ChartTests
{
    [Fact]
    public void A_month_without_a_figure_breaks_the_line_and_is_never_a_zero()
    {
        var chart = Chart(new("T1", 12), new("T2", 13), new("T3", null), new("T4", 14), new("T5", 15));

        Assert.Equal(2, chart.Stretches.Count());
        Assert.Contains("T3: chưa có số", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scale_starts_at_zero_and_holds_the_largest_value_and_the_target()
    {
        var chart = Chart(new ChartPoint("T1", 12)) with { Target = 19 };

        Assert.Equal([0, 5, 10, 15], chart.Ticks);
        Assert.Equal(chart.Bottom, chart.Y(0));
        Assert.Equal(chart.Top, chart.Y(19));
    }

    [Fact]
    public void A_chart_without_figures_still_draws()
    {
        var chart = Chart(new ChartPoint("T1", null));

        Assert.Empty(chart.Stretches);
        Assert.Equal("Chưa có số.", chart.Description);
        Assert.Null(chart.LastIndex);
    }

    private static Chart Chart(params ChartPoint[] points) => new() { Id = "thu", Title = "Thử", Points = points };
}
