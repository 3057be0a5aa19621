using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>Whether a set is in force on a day, by its legal dates. Which communes follow it is another matter.</summary>
public sealed record SetForce(string Text, string Icon, Tone Tone)
{
    /// <summary>A draft says so, whatever the dates of the decision it was written after.</summary>
    public static SetForce On(DateOnly day, DateOnly from, DateOnly? to, SetStatus status) =>
        status is SetStatus.Draft ? new SetForce("Dự thảo, chưa áp dụng", "pencil", Tone.Warn) : On(day, from, to);

    public static SetForce On(DateOnly day, DateOnly from, DateOnly? to) =>
        day < from ? new SetForce("Chưa có hiệu lực", "clock", Tone.Plain)
        : to is { } last && last < day ? new SetForce("Hết hiệu lực", "dash-lg", Tone.Plain)
        : new SetForce("Đang có hiệu lực", "check-lg", Tone.Ok);

    public static string Dates(DateOnly from, DateOnly? to) =>
        to is { } last ? $"từ {VietnameseFormat.Date(from)} đến {VietnameseFormat.Date(last)}" : $"từ {VietnameseFormat.Date(from)}";
}
