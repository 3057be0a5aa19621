using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace TamKy.NTM.Web.Features.CalendarFeeds;

/// <summary>Deadlines as an iCalendar file (RFC 5545): a whole day each, which leaves the person free on that day.</summary>
public static class FeedWriter
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>After the key of a deadline, so that it is unique in the world; not an address, since the portal may move.</summary>
    private const string Domain = "ntm.tamky";

    /// <param name="root">Address of the portal, for the links: https://ntm.example/.</param>
    public static string Write(IEnumerable<DeadlineRow> rows, Uri root, DateTime utcNow)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//TamKy.NTM//Lich viec//VI", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", "Việc nông thôn mới Tam Kỳ");
        calendar.AddProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        calendar.Events.AddRange(rows.Select(row => new CalendarEvent
        {
            Uid = $"{row.Key}@{Domain}",
            DtStamp = new CalDateTime(utcNow, CalDateTime.UtcTzId),
            Start = new CalDateTime(row.Day),
            Summary = row.Title,
            Description = row.Details,
            Url = new Uri(root, row.Path),
            Transparency = TransparencyType.Transparent,
        }));
        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar was not written.");
    }
}
