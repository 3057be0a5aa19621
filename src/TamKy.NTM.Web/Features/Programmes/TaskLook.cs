using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>How tasks read on pages: icon and tone of a standing, and which one asks for attention first.</summary>
public static class TaskLook
{
    private static readonly TaskStanding[] ByUrgency =
    [
        TaskStanding.Overdue, TaskStanding.ReportedDone, TaskStanding.InProgress, TaskStanding.NotStarted, TaskStanding.Suspended, TaskStanding.CompletedLate,
        TaskStanding.CompletedOnTime, TaskStanding.Cancelled,
    ];

    public static (string Icon, Tone Tone) Of(TaskStanding standing) => standing switch
    {
        TaskStanding.NotStarted => ("calendar", Tone.Plain),
        TaskStanding.InProgress => ("arrow-repeat", Tone.Plain),
        TaskStanding.ReportedDone => ("eye", Tone.Plain),
        TaskStanding.CompletedOnTime => ("check-lg", Tone.Ok),
        TaskStanding.CompletedLate => ("check-lg", Tone.Plain),
        TaskStanding.Overdue => ("exclamation-triangle", Tone.Bad),
        TaskStanding.Suspended => ("clock", Tone.Warn),
        TaskStanding.Cancelled => ("x-lg", Tone.Plain),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };

    /// <summary>For narrow cells, where the icon and the page say the rest.</summary>
    public static string Brief(TaskStanding standing) => standing switch
    {
        TaskStanding.NotStarted => "Chưa",
        TaskStanding.InProgress => "Đang làm",
        TaskStanding.ReportedDone => "Chờ",
        TaskStanding.CompletedOnTime => "Xong",
        TaskStanding.CompletedLate => "Muộn",
        TaskStanding.Overdue => "Quá hạn",
        TaskStanding.Suspended => "Dừng",
        _ => "Bỏ",
    };

    /// <summary>0 for what asks for attention first.</summary>
    public static int Urgency(TaskStanding standing) => Array.IndexOf(ByUrgency, standing);
}
