namespace TamKy.NTM.Domain.Calendar;

/// <summary>Between UTC, in which moments are stored, and the time on the wall in Tam Kỳ.</summary>
public static class VietnamTime
{
    /// <summary>Seven hours ahead of UTC all year; written out for systems without a time zone database.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Ho_Chi_Minh", out var zone)
        ? zone
        : TimeZoneInfo.CreateCustomTimeZone("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7), "Giờ Việt Nam", "Giờ Việt Nam");

    /// <summary>The time on the wall, without a kind. A moment read from a database without a kind is taken as UTC.</summary>
    public static DateTime ToLocal(DateTime utc) => DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone), DateTimeKind.Unspecified);

    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    public static TimeOnly TimeOf(DateTime utc) => TimeOnly.FromDateTime(ToLocal(utc));

    public static DateTime ToUtc(DateOnly date, TimeOnly time) => TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(time), Zone);

    public static DateTime StartOfDayUtc(DateOnly date) => ToUtc(date, TimeOnly.MinValue);

    /// <summary>The first moment of the next day: what happened before it happened in time.</summary>
    public static DateTime EndOfDayUtc(DateOnly date) => StartOfDayUtc(date.AddDays(1));
}
