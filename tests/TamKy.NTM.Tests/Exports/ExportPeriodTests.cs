using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Tests.Exports;

public class ExportPeriodTests
{
    [Theory]
    [InlineData("2022-05", PeriodKind.Month, 202205, 202205, "tháng 5/2022")]
    [InlineData("2022-Q2", PeriodKind.Quarter, 202204, 202206, "quý II/2022")]
    [InlineData("2022-Q4", PeriodKind.Quarter, 202210, 202212, "quý IV/2022")]
    [InlineData("2022", PeriodKind.Year, 202201, 202212, "năm 2022")]
    public void A_period_is_read_as_it_is_written(string text, PeriodKind kind, int first, int last, string name)
    {
        var period = ExportPeriod.Parse(text)!;

        Assert.Equal((kind, first, last, name), (period.Kind, period.First.Value, period.Last.Value, period.Name));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022-5")]
    [InlineData("2022-13")]
    [InlineData("2022-Q5")]
    [InlineData("2022-Q0")]
    [InlineData("2022-q2")]
    [InlineData("22")]
    [InlineData("0001")]
    [InlineData("5/2022")]
    [InlineData("２０２２")]
    [InlineData("2022-05-14")]
    public void Anything_else_is_no_period(string? text) => Assert.Null(ExportPeriod.Parse(text));

    [Fact]
    public void A_quarter_has_its_three_months()
    {
        var period = ExportPeriod.Parse("2022-Q1")!;

        Assert.Equal([new Month(2022, 1), new Month(2022, 2), new Month(2022, 3)], period.Months);
    }
}
