using System.Globalization;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>A step of an occurrence's history.</summary>
/// <param name="At">UTC.</param>
public sealed record TaskEvent(TaskAction Action, TaskState To, DateTime At, string? Comment);

/// <summary>A later deadline as granted.</summary>
/// <param name="At">UTC; when it was granted.</param>
public sealed record GrantedTime(DateOnly Until, DateTime At);

/// <summary>How an occurrence stood at the end of a past day, read from its history: what was reported, confirmed or granted later is not yet known then.</summary>
/// <param name="Events">In their order.</param>
public sealed record OccurrencePast(DateOnly? FirstDue, IReadOnlyList<TaskEvent> Events, IReadOnlyList<GrantedTime> Granted)
{
    private const string Between = " %: ";

    /// <summary>The comment of a step of progress, which keeps both how far and what was done.</summary>
    public static string Comment(int percent, string words) => string.Create(CultureInfo.InvariantCulture, $"{percent}{Between}{words}");

    public OccurrenceFacts On(DateOnly day, OccurrenceFacts now)
    {
        var events = Until(day).ToList();
        var state = events.Count == 0 ? TaskState.NotStarted : events[^1].To;
        return now with
        {
            State = state,
            Due = Granted.Where(granted => VietnamTime.DateOf(granted.At) <= day).OrderBy(granted => granted.At).LastOrDefault()?.Until ?? FirstDue,
            DoneOn = state is TaskState.ReportedDone or TaskState.Completed && events.FindLast(step => step.Action is TaskAction.ReportDone) is { } done ? VietnamTime.DateOf(done.At) : null,
        };
    }

    /// <summary>How far it was, and the unit's words of then.</summary>
    public (int Percent, string? Words) ProgressOn(DateOnly day) => Until(day).Aggregate((Percent: 0, Words: (string?)null), (sofar, step) => step.Action switch
    {
        TaskAction.ReportProgress when Read(step.Comment) is { } read => read,
        TaskAction.ReportDone => (100, step.Comment),
        TaskAction.TakeBack or TaskAction.SendBack or TaskAction.Reopen => (99, sofar.Words),
        _ => sofar,
    });

    /// <summary>Nothing happened after the day.</summary>
    public bool IsLatest(DateOnly day) => Events.All(step => VietnamTime.DateOf(step.At) <= day);

    private IEnumerable<TaskEvent> Until(DateOnly day) => Events.Where(step => VietnamTime.DateOf(step.At) <= day);

    private static (int Percent, string? Words)? Read(string? comment)
    {
        var end = comment?.IndexOf(Between, StringComparison.Ordinal) ?? -1;
        return end > 0 && int.TryParse(comment![..end], NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? (percent, comment[(end + Between.Length)..]) : null;
    }
}
