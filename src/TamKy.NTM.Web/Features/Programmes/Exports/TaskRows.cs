using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Programmes.Exports;

internal static class TaskRows
{
    /// <summary>The day whose state a file of a period gives: the period's last, while it runs today.</summary>
    public static DateOnly DayOf(ExportRequest request) => request.Period.Last.LastDay < request.Today ? request.Period.Last.LastDay : request.Today;

    /// <summary>Every task with those of its occurrences that are asked for, in the order of the document, as it stood on the day of the file.</summary>
    public static async Task<IReadOnlyList<TaskRow>> LoadAsync(
        ProgrammeBook book, PastBook past, WorkProgramme programme, ExportRequest request, Func<OccurrenceRow, bool> takes, CancellationToken ct)
    {
        var day = DayOf(request);
        var tasks = await book.TasksAsync(programme, request.Actor, ct);
        var rows = (await past.RowsAsync(programme, request.Actor, day, request.Today, ct)).Where(takes).ToLookup(row => row.TaskId);
        return [.. tasks.Select(task => new TaskRow(task, [.. rows[task.Id]], day))];
    }
}
