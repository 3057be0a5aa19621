using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>Icon and tone of the seven report states; the word is the state's own name.</summary>
public static class StateLook
{
    public static (string Icon, Tone Tone) Of(ReviewState state) => state switch
    {
        ReviewState.Draft => ("pencil", Tone.Plain),
        ReviewState.PendingApproval => ("clock", Tone.Plain),
        ReviewState.Submitted => ("send", Tone.Plain),
        ReviewState.Received => ("eye", Tone.Plain),
        ReviewState.Returned => ("arrow-return-left", Tone.Warn),
        ReviewState.Accepted => ("check-lg", Tone.Ok),
        ReviewState.Consolidated => ("lock", Tone.Ok),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
