using System.Globalization;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Workflows;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>A line of a history: who did what, when and why. Partial _Timeline takes a list, newest first.</summary>
/// <param name="At">UTC.</param>
/// <param name="Title">What was done, in bold.</param>
/// <param name="Text">Who did it, and what belongs to it.</param>
/// <param name="Comment">Words of the person, quoted.</param>
public sealed record TimelineEntry(DateTime At, string Title, string Text, string? Comment = null, Tone Tone = Tone.Plain)
{
    /// <summary>For machines, in Vietnam time: 2022-06-16T08:40.</summary>
    public string Machine => VietnamTime.ToLocal(At).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The history of a record with a workflow, newest first.</summary>
    /// <param name="warns">The states that ask somebody to mend something.</param>
    public static IReadOnlyList<TimelineEntry> Of<TState, TAction>(IEnumerable<WorkflowStep<TState, TAction>> steps, params IReadOnlyList<TState> warns)
        where TState : struct, Enum
        where TAction : struct, Enum =>
    [
        .. steps.OrderByDescending(step => step.At).ThenByDescending(step => step.Id).Select(step => new TimelineEntry(
            step.At, Labels.Of(step.Action), step.UserName, step.Comment, warns.Contains(step.To) && !step.To.Equals(step.From) ? Tone.Warn : Tone.Plain)),
    ];
}
