using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web;

/// <summary>
/// What the domain and the pages call now and today, in Vietnam. In a demo the day is the demo's, with the real time of day. Cookies, lockout, logs
/// and the audit use <see cref="TimeProvider"/>, which is always real.
/// </summary>
public sealed class Clock(TimeProvider time, DemoState demo)
{
    /// <summary>The time on the wall in Tam Kỳ, without a kind.</summary>
    public DateTime Now => VietnamTime.ToLocal(UtcNow());

    public DateTime UtcNow()
    {
        var real = time.GetUtcNow().UtcDateTime;
        return demo.Today is { } day ? VietnamTime.ToUtc(day, VietnamTime.TimeOf(real)) : real;
    }

    public DateOnly Today() => VietnamTime.DateOf(UtcNow());

    public Month ThisMonth() => Month.Of(Today());
}
