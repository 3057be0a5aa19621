using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Tests.Domain;

public class VietnamTimeTests
{
    [Theory]
    [InlineData(14, 16, 59, 14)]
    [InlineData(14, 17, 0, 15)]
    [InlineData(15, 16, 59, 15)]
    public void The_day_begins_at_17_hours_UTC_of_the_day_before(int utcDay, int hour, int minute, int day)
    {
        var utc = new DateTime(2022, 6, utcDay, hour, minute, 0, DateTimeKind.Utc);

        Assert.Equal(new DateOnly(2022, 6, day), VietnamTime.DateOf(utc));
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public void A_moment_without_a_kind_is_taken_as_UTC(DateTimeKind kind)
    {
        var local = VietnamTime.ToLocal(new DateTime(2022, 6, 15, 1, 30, 0, kind));

        Assert.Equal((new DateTime(2022, 6, 15, 8, 30, 0), DateTimeKind.Unspecified), (local, local.Kind));
        Assert.Equal(new TimeOnly(8, 30), VietnamTime.TimeOf(new DateTime(2022, 6, 15, 1, 30, 0, kind)));
    }

    [Fact]
    public void A_time_of_the_machine_is_refused() => Assert.Throws<ArgumentException>(() => VietnamTime.ToLocal(DateTime.Now));

    [Fact]
    public void A_local_time_goes_to_UTC_and_back()
    {
        var utc = VietnamTime.ToUtc(new DateOnly(2022, 6, 15), new TimeOnly(6, 45));

        Assert.Equal((new DateTime(2022, 6, 14, 23, 45, 0), DateTimeKind.Utc), (utc, utc.Kind));
        Assert.Equal((new DateOnly(2022, 6, 15), new TimeOnly(6, 45)), (VietnamTime.DateOf(utc), VietnamTime.TimeOf(utc)));
    }

    [Fact]
    public void The_end_of_a_day_is_the_first_moment_of_the_next()
    {
        var end = VietnamTime.EndOfDayUtc(new DateOnly(2022, 6, 15));

        Assert.Equal(new DateTime(2022, 6, 15, 17, 0, 0, DateTimeKind.Utc), end);
        Assert.Equal(new DateOnly(2022, 6, 15), VietnamTime.DateOf(end.AddTicks(-1)));
        Assert.Equal(new DateOnly(2022, 6, 16), VietnamTime.DateOf(end));
        Assert.Equal(VietnamTime.StartOfDayUtc(new DateOnly(2022, 6, 16)), end);
    }
}
