using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Tests.Web;

public sealed class DueTests
{
    private static readonly DateOnly Today = new(2022, 6, 17);

    [Theory]
    [InlineData(24, Tone.Plain, "Còn 7 ngày")]
    [InlineData(23, Tone.Plain, "Còn 6 ngày")]
    [InlineData(22, Tone.Warn, "Còn 5 ngày")]
    [InlineData(18, Tone.Warn, "Còn 1 ngày")]
    [InlineData(17, Tone.Warn, "Hạn hôm nay")]
    [InlineData(16, Tone.Bad, "Quá hạn 1 ngày")]
    public void What_waits_is_grey_then_amber_then_red(int day, Tone tone, string text)
    {
        var due = new Due(new DateOnly(2022, 6, day), Today);

        Assert.Equal((tone, text), (due.Tone, due.Text));
    }

    [Theory]
    [InlineData(15, "Đúng hạn")]
    [InlineData(16, "Gửi trễ 1 ngày")]
    public void What_was_sent_is_grey_however_late(int sent, string text)
    {
        var due = new Due(new DateOnly(2022, 6, 15), Today, new DateOnly(2022, 6, sent));

        Assert.Equal((Tone.Plain, text), (due.Tone, due.Text));
    }
}
