using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>The way of a report from draft to consolidation. A returned record is back with its author and shows its own state in the place of the draft.</summary>
public static class ReviewSteps
{
    private static readonly ReviewState[] Way =
    [
        ReviewState.Draft, ReviewState.PendingApproval, ReviewState.Submitted, ReviewState.Received, ReviewState.Accepted, ReviewState.Consolidated,
    ];

    public static WaySteps Of(ReviewState current) => WaySteps.Of(Way, current, current is ReviewState.Returned ? 0 : Array.IndexOf(Way, current));
}
