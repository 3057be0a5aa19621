using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>The tasks of a programme that a filter takes, as the list and the picture of the year show them alike.</summary>
/// <param name="Rows">Every task asked for, in the order of the document.</param>
/// <param name="Own">The occurrences of the tasks and the unit asked for, in any state.</param>
public sealed record FilteredTasks(IReadOnlyList<TaskRow> Rows, IReadOnlyList<OccurrenceRow> Own, FilterChoices Choices)
{
    public static async Task<FilteredTasks> LoadAsync(
        ProgrammeBook book, WorkProgramme programme, IReadOnlyList<int> years, ProgrammeFilter filter, Actor actor, DateOnly today, CancellationToken ct)
    {
        var tasks = await book.TasksAsync(programme, actor, ct);
        var rows = await book.RowsAsync(programme, actor, ct);
        var taken = tasks.Where(filter.Takes).ToList();
        var takenIds = taken.Select(task => task.Id).ToHashSet();
        var own = rows.Where(row => takenIds.Contains(row.TaskId) && (string.IsNullOrEmpty(filter.Unit) || string.Equals(row.UnitCode, filter.Unit, StringComparison.OrdinalIgnoreCase))).ToList();
        var byTask = own.Where(row => filter.Takes(row, today)).ToLookup(row => row.TaskId);
        return new FilteredTasks(
            [.. taken.Where(task => !filter.IsAboutOccurrences || byTask.Contains(task.Id)).Select(task => new TaskRow(task, [.. byTask[task.Id]], today))],
            own,
            FilterChoices.Of(programme, years, filter, tasks, rows, actor));
    }
}
