using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>Where a record stands: first thing under the title of its page. Partial _StatusBar.</summary>
/// <param name="About">Names the region for screen readers: "Báo cáo đang ở đâu".</param>
/// <param name="Text">State and what is left, in one line.</param>
/// <param name="Facts">Who and when, whose turn, due date, what comes next.</param>
public sealed record StatusBar(string About, string Icon, Tone Tone, string Text, IReadOnlyList<StatusFact> Facts)
{
    /// <summary>Last day and, once it is done, the day it was done.</summary>
    public Due? Due { get; init; }

    public WaySteps? Steps { get; init; }

    /// <summary>The bar of a reviewed record: icon and tone follow from its state, and red from a deadline that has passed.</summary>
    public static StatusBar Of(string about, ReviewState state, string text, IReadOnlyList<StatusFact> facts, Due? due = null)
    {
        var (icon, tone) = StateLook.Of(state);
        return due?.Tone == Tone.Bad
            ? new StatusBar(about, due.Icon, Tone.Bad, text, facts) { Due = due, Steps = ReviewSteps.Of(state) }
            : new StatusBar(about, icon, tone, text, facts) { Due = due, Steps = ReviewSteps.Of(state) };
    }
}
