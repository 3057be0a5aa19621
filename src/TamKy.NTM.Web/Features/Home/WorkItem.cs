using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>Where a piece of work is done: an action of the portal. One that does not exist gives no link.</summary>
public sealed record WorkLink(string Controller, string Action, object? Values = null);

/// <summary>What somebody wrote, in their own words.</summary>
public sealed record WorkQuote(string Text, string By, DateTime At);

/// <summary>Something that waits for the actor.</summary>
/// <param name="Title">What it is about, as a link or heading.</param>
/// <param name="Text">What is known of it.</param>
/// <param name="Button">The verb, when it stands first on the page.</param>
/// <param name="Due">Last day; null when none is set.</param>
public sealed record WorkItem(string Title, string Text, string Button, DateOnly? Due)
{
    public WorkLink? Link { get; init; }

    /// <summary>The report of this month is begun by it; takes the place of a link.</summary>
    public Month? Start { get; init; }

    /// <summary>Of the button: the pencil where something is written.</summary>
    public string Icon { get; init; } = "pencil";

    /// <summary>Came back from a reviewer: before everything else.</summary>
    public bool IsReturned { get; init; }

    public WorkQuote? Quote { get; init; }

    public bool IsOverdue(DateOnly today) => Due < today;

    /// <summary>Returned first, then overdue, then by date; what has no date comes last.</summary>
    public static IReadOnlyList<WorkItem> ByUrgency(IEnumerable<WorkItem> items, DateOnly today) =>
    [
        .. items.OrderBy(item => item.IsReturned ? 0 : item.IsOverdue(today) ? 1 : 2).ThenBy(item => item.Due ?? DateOnly.MaxValue).ThenBy(item => item.Title, StringComparer.Ordinal),
    ];
}
