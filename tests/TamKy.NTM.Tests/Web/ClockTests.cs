using Microsoft.Extensions.Options;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Web;

public class ClockTests
{
    private static readonly DateTimeOffset _real = new(2026, 3, 31, 18, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_demo_has_the_demo_day_and_the_real_time_of_day()
    {
        var clock = await ClockAsync(isDemo: true, new DateOnly(2022, 6, 17));

        Assert.Equal(new DateTime(2022, 6, 17, 1, 30, 0), clock.Now);
        Assert.Equal(new DateTime(2022, 6, 16, 18, 30, 0, DateTimeKind.Utc), clock.UtcNow());
        Assert.Equal(DateTimeKind.Utc, clock.UtcNow().Kind);
        Assert.Equal((new DateOnly(2022, 6, 17), new Month(2022, 6)), (clock.Today(), clock.ThisMonth()));
    }

    [Fact]
    public async Task Real_data_have_the_real_day_in_Vietnam_whatever_the_setting_says()
    {
        var clock = await ClockAsync(isDemo: false, new DateOnly(2022, 6, 17));

        Assert.Equal((new DateOnly(2026, 4, 1), new Month(2026, 4)), (clock.Today(), clock.ThisMonth()));
        Assert.Equal(_real.UtcDateTime, clock.UtcNow());
    }

    [Fact]
    public async Task A_demo_without_a_day_follows_the_calendar()
    {
        var clock = await ClockAsync(isDemo: true, day: null);

        Assert.Equal(new DateOnly(2026, 4, 1), clock.Today());
    }

    private static async Task<Clock> ClockAsync(bool isDemo, DateOnly? day)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        db.PortalInfo.Add(new PortalInfo(isDemo, DateTime.UnixEpoch));
        await db.SaveChangesAsync();
        var demo = new DemoState(Options.Create(new DemoOptions { Today = day }));
        await demo.LoadAsync(db);
        return new Clock(new StoppedTime(_real), demo);
    }

    private sealed class StoppedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
