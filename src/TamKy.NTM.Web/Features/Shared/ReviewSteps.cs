using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>The way of a record from draft to consolidation, and where the record is on it. A returned record is back with its author. Partial _Steps.</summary>
public sealed record ReviewSteps(ReviewState Current)
{
    private static readonly ReviewState[] Way =
    [
        ReviewState.Draft, ReviewState.PendingApproval, ReviewState.Submitted, ReviewState.Received, ReviewState.Accepted, ReviewState.Consolidated,
    ];

    /// <summary>The states of the way; a returned record shows its own state in the place of the draft.</summary>
    public IReadOnlyList<(ReviewState State, bool IsDone, bool IsCurrent)> Steps
    {
        get
        {
            var place = Current is ReviewState.Returned ? 0 : Array.IndexOf(Way, Current);
            return
            [
                .. Way.Index().Select(step => (
                    State: step.Index == place ? Current : step.Item,
                    IsDone: step.Index < place,
                    IsCurrent: step.Index == place)),
            ];
        }
    }
}
