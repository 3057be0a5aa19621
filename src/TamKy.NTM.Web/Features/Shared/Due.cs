using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>
/// How a deadline reads on a day: grey above five days, amber from five days to the day itself, red only when it is past and nothing was sent. Sent late is
/// grey again, because nobody has to do anything any more. Remaining and late days are calendar days (decision 9).
/// </summary>
public sealed record Due(DateOnly Date, DateOnly Today, DateOnly? Done = null)
{
    private const int SoonDays = 5;

    private int DaysLeft => Date.DayNumber - Today.DayNumber;

    public Tone Tone => Done is not null || DaysLeft > SoonDays ? Tone.Plain : DaysLeft >= 0 ? Tone.Warn : Tone.Bad;

    public string Icon => Tone switch
    {
        Tone.Warn => "clock",
        Tone.Bad => "exclamation-triangle",
        _ => "calendar",
    };

    /// <summary>Sent: a tag, no longer a deadline.</summary>
    public bool IsDone => Done is not null;

    public string Text => Done is { } done
        ? done <= Date ? "Đúng hạn" : $"Gửi trễ {VietnameseFormat.Number(done.DayNumber - Date.DayNumber)} ngày"
        : DaysLeft switch
        {
            0 => "Hạn hôm nay",
            > 0 => $"Còn {VietnameseFormat.Number(DaysLeft)} ngày",
            _ => $"Quá hạn {VietnameseFormat.Number(-DaysLeft)} ngày",
        };
}
