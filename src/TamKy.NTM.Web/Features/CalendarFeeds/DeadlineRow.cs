namespace TamKy.NTM.Web.Features.CalendarFeeds;

/// <summary>A day by which something is to be done, as it stands in a calendar.</summary>
/// <param name="Key">The same for the same thing whenever the calendar is read: viec-12, bao-cao-XA-TAMNGOC-2022-06.</param>
/// <param name="Path">Of the page where it is done.</param>
public sealed record DeadlineRow(string Key, DateOnly Day, string Title, string Details, string Path);
