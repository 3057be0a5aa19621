namespace TamKy.NTM.Web.Features.CalendarFeeds;

/// <summary>A person's calendar address: whether there is one, and once, right after it was made, the address itself.</summary>
/// <param name="MadeAt">UTC; null while there is none.</param>
public sealed record FeedPage(DateTime? MadeAt, string? Address, IReadOnlyList<DeadlineRow> Deadlines);
