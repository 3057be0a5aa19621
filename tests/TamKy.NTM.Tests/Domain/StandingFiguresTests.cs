using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public sealed class StandingFiguresTests
{
    private static readonly Month May = June.Previous;
    private static readonly Month April = May.Previous;

    [Theory]
    [InlineData(ReviewState.Submitted)]
    [InlineData(ReviewState.Received)]
    [InlineData(ReviewState.Accepted)]
    [InlineData(ReviewState.Consolidated)]
    public void What_was_sent_for_the_month_stands_accepted_or_not(ReviewState state)
    {
        var figures = StandingFigures.Of([Report(May, ReviewState.Consolidated), Report(June, state)], June);

        Assert.Equal(June, figures.Shown!.Month);
        Assert.Equal(May, figures.Before!.Month);
    }

    [Theory]
    [InlineData(ReviewState.Draft)]
    [InlineData(ReviewState.PendingApproval)]
    public void A_draft_never_counts(ReviewState state)
    {
        var figures = StandingFigures.Of([Report(April, ReviewState.Consolidated), Report(May, ReviewState.Accepted), Report(June, state)], June);

        Assert.Equal(May, figures.Shown!.Month);
        Assert.Equal(April, figures.Before!.Month);
    }

    [Theory]
    [InlineData(ReviewState.Returned)]
    [InlineData(ReviewState.PendingApproval)]
    public void What_was_sent_before_a_return_stands_while_it_is_mended(ReviewState state)
    {
        var figures = StandingFigures.Of([Report(June, state, returns: 1)], June);

        Assert.Equal(June, figures.Shown!.Month);
    }

    [Fact]
    public void An_earlier_month_stands_only_when_it_was_concluded()
    {
        var figures = StandingFigures.Of([Report(April, ReviewState.Accepted), Report(May, ReviewState.Received)], June);

        Assert.Equal(April, figures.Shown!.Month);
    }

    [Fact]
    public void Figures_are_compared_with_the_month_before_them_and_no_other()
    {
        var figures = StandingFigures.Of([Report(April, ReviewState.Consolidated), Report(June, ReviewState.Accepted)], June);

        Assert.Null(figures.Before);
    }

    [Fact]
    public void Later_months_are_left_out()
    {
        var figures = StandingFigures.Of([Report(May, ReviewState.Accepted), Report(June, ReviewState.Accepted)], May);

        Assert.Equal(May, figures.Shown!.Month);
    }

    private static ReportStanding Report(Month month, ReviewState state, int returns = 0) => new(month.Value, OwnUnit, month, state, returns, Now, Now, Now, null);
}
