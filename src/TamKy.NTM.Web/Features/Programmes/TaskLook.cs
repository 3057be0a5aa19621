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

    /// <summary>Where there is room for one word only.</summary>
    public static string OneWord(TaskStanding standing) => standing switch
    {
        TaskStanding.Overdue => "Trễ",
        TaskStanding.InProgress => "Làm",
        _ => Brief(standing),
    };

    /// <summary>Class of its colour in the picture of the year.</summary>
    public static string Class(TaskStanding standing) => standing switch
    {
        TaskStanding.CompletedOnTime => "is-ok",
        TaskStanding.CompletedLate => "is-late",
        TaskStanding.Overdue => "is-bad",
        TaskStanding.InProgress => "is-now",
        TaskStanding.ReportedDone => "is-wait",
        TaskStanding.Suspended => "is-stop",
        TaskStanding.Cancelled => "is-off",
        _ => "is-open",
    };

    /// <summary>Its sign in the picture of the year, around the origin: colour is never the only thing that tells states apart.</summary>
    public static string Shape(TaskStanding standing) => standing switch
    {
        TaskStanding.CompletedOnTime => "M-6 0L-2 5L6 -5",
        TaskStanding.CompletedLate => "M-6 1L-3 5L1 -1M0 4H6",
        TaskStanding.Overdue => "M0 -6L6 5H-6Z",
        TaskStanding.InProgress => "M-5 -5H5V5H-5Z",
        TaskStanding.ReportedDone => "M0 -6L6 0L0 6L-6 0Z",
        TaskStanding.Suspended => "M-3 -5V5M3 -5V5",
        TaskStanding.Cancelled => "M-5 -5L5 5M5 -5L-5 5",
        _ => "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z",
    };

    /// <summary>0 for what asks for attention first.</summary>
    public static int Urgency(TaskStanding standing) => Array.IndexOf(ByUrgency, standing);
}
