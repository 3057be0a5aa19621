using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Sent and not taken back, for every state, before and after a return; the same in memory and as a query.</summary>
public sealed class FiledTests
{
    public static TheoryData<ReviewState, int, bool> Cases { get; } = new()
    {
        { ReviewState.Draft, 0, false },
        { ReviewState.PendingApproval, 0, false },
        { ReviewState.Submitted, 0, true },
        { ReviewState.Received, 0, true },
        { ReviewState.Accepted, 0, true },
        { ReviewState.Consolidated, 0, true },
        { ReviewState.Returned, 1, true },
        { ReviewState.Draft, 1, true },
        { ReviewState.PendingApproval, 1, true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_state_is_filed_or_not(ReviewState state, int returns, bool expected)
    {
        var standing = new ReportStanding(1, 1, new Month(2022, 6), state, returns, null, null, null, null);

        Assert.Equal(expected, standing.IsFiled);
        Assert.Equal(expected, new[] { standing }.AsQueryable().ThatAreFiled().Any());
    }
}
