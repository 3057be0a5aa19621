using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Programmes.Exports;

internal static class TaskRows
{
    /// <summary>Every task with those of its occurrences that are asked for, in the order of the document.</summary>
    public static async Task<IReadOnlyList<TaskRow>> LoadAsync(
        ProgrammeBook book, WorkProgramme programme, ExportRequest request, Func<OccurrenceRow, bool> takes, CancellationToken ct)
    {
        var tasks = await book.TasksAsync(programme, request.Actor, ct);
        var rows = (await book.RowsAsync(programme, request.Actor, ct)).Where(takes).ToLookup(row => row.TaskId);
        return [.. tasks.Select(task => new TaskRow(task, [.. rows[task.Id]], request.Today))];
    }
}
