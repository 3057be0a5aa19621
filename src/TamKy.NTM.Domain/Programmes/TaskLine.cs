using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// One task as a line of a monthly report: "Ban hành quy chế (CT22-020, mục III.1): đang thực hiện 60%, hạn 31/3/2022, quá 75 ngày". The code in brackets
/// tells the task of a line again, however its words were changed.
/// </summary>
public static class TaskLine
{
    private const int LongestProgress = 160;

    /// <param name="day">Last day of the data: lateness is counted up to it.</param>
    public static string Of(ReportedTask task, DateOnly day) =>
        $"{OneLine(task.Title).TrimEnd('.', ';')} {Mark(task)} mục {task.Clause}): {State(task, day)}{Progress(task)}";

    /// <summary>The text tells of the task.</summary>
    public static bool IsIn(string? text, ReportedTask task) => text?.Contains(Mark(task), StringComparison.Ordinal) == true;

    /// <summary>"(CT22-020,"; of a task that comes more than once a year with the period: "(CT22-094, tháng 6/2022,".</summary>
    private static string Mark(ReportedTask task) =>
        task.Period.Contains('-', StringComparison.Ordinal) ? $"({task.Code}, {TaskPeriod.NameOf(task.Period)}," : $"({task.Code},";

    private static string State(ReportedTask task, DateOnly day)
    {
        if (task.DoneOn is { } done)
        {
            var late = task.Due is { } limit ? ReportingSchedule.DaysLate(done, limit) : 0;
            string?[] about =
            [
                late > 0 ? $"quá hạn {VietnameseFormat.Number(late)} ngày" : null,
                done > day ? "sau kỳ số liệu" : null,
                task.State is TaskState.ReportedDone ? "chờ Văn phòng Điều phối xác nhận" : null,
            ];
            return string.Join(", ", about.OfType<string>().Prepend($"hoàn thành ngày {VietnameseFormat.Date(done)}"));
        }

        return $"{(task.State is TaskState.NotStarted ? "chưa thực hiện" : $"đang thực hiện {task.Percent}%")}{Deadline(task, day)}";
    }

    /// <summary>The deadline that holds, the one asked for, and how long it is over.</summary>
    private static string Deadline(ReportedTask task, DateOnly day)
    {
        if (task.Due is not { } due)
        {
            return string.Empty;
        }

        var late = ReportingSchedule.DaysLate(day, due);
        var overdue = late > 0 ? $", quá {VietnameseFormat.Number(late)} ngày" : string.Empty;
        var asked = task.AskedUntil is { } until ? $", đề nghị hạn mới {VietnameseFormat.Date(until)}" : string.Empty;
        return (task.FirstDue is { } first && first != due
            ? $", hạn mới {VietnameseFormat.Date(due)} (hạn ban đầu {VietnameseFormat.Date(first)})"
            : $", hạn {VietnameseFormat.Date(due)}") + overdue + asked;
    }

    private static string Progress(ReportedTask task)
    {
        if (task.Progress is not { } progress)
        {
            return string.Empty;
        }

        var line = OneLine(progress).TrimEnd('.', ';');
        return $"; {(line.Length <= LongestProgress ? line : line[..LongestProgress].TrimEnd() + "…")}";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
