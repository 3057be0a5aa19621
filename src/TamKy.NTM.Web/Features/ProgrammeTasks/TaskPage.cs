using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Programmes;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.ProgrammeTasks;

/// <summary>A task with what the document says, every occurrence within reach, and what units derived from it.</summary>
/// <param name="Source">The line of the document; null for a task added later.</param>
public sealed record TaskPage(TaskRow Row, ProgrammeLine? Source, IReadOnlyList<TaskRow> Derived, bool CanDerive, bool CanEdit, IReadOnlyList<TaskChange> Changes)
{
    public WorkTask Task => Row.Task;

    public DateOnly Today => Row.Today;

    public string Title => Task.Title;

    /// <summary>Units down, periods across, where the task comes several times a year.</summary>
    public bool IsGrid => Task.Recurrence is Recurrence.Monthly or Recurrence.Quarterly;

    public IReadOnlyList<string> Periods => [.. Row.Occurrences.Select(own => own.Period).Distinct().Order(StringComparer.Ordinal)];

    public IEnumerable<IGrouping<(string Code, string Name), OccurrenceRow>> Units =>
        Row.Occurrences.GroupBy(own => (own.UnitCode, own.UnitName)).OrderBy(group => group.Key.UnitCode, StringComparer.Ordinal);

    /// <summary>What was changed since the programme is in force, newest first.</summary>
    public IReadOnlyList<TimelineEntry> History =>
    [
        .. Changes.Select(change => new TimelineEntry(
            change.At, Labels.Of(change.Kind), $"{change.By}{(change.DecidedBy is { } decider ? $". Quyết định: {decider}" : string.Empty)}. {(change.Kind is TaskChangeKind.Confirmed ? "Nguồn" : "Lý do")}: {change.Reason}", change.What)),
    ];

    public bool MayConfirm => CanEdit && Task.EndedOn is null && (Task.Provenance.Confidence is Confidence.ToBeConfirmed || Task.Inferred is not null);

    public static async Task<TaskPage> LoadAsync(
        ProgrammeBook book, AppDbContext db, WorkTask task, Actor actor, DateOnly today, CancellationToken ct)
    {
        var rows = (await book.RowsAsync(task.Programme, actor, ct, task.Id)).ToLookup(row => row.TaskId);
        var lines = await book.LinesAsync(task.Programme, ct);
        var derivedIds = rows.Select(group => group.Key).Where(id => id != task.Id).ToList();
        var derived = await db.WorkTasks.AsNoTrackingWithIdentityResolution().Where(own => derivedIds.Contains(own.Id))
            .Include(own => own.Owner).Include(own => own.Assignments).ThenInclude(assignment => assignment.Unit).AsSplitQuery().OrderBy(own => own.Code).ToListAsync(ct);
        var ids = actor.WrittenUnitIds;
        var mayWrite = ids.Count > 0 && !task.IsDerived && task.EndedOn is null;
        var groups = mayWrite ? await db.UnitGroups.AsNoTracking().ToListAsync(ct) : [];
        var own = mayWrite ? await db.Units.AsNoTracking().Where(unit => ids.Contains(unit.Id)).ToListAsync(ct) : [];
        return new TaskPage(
            new TaskRow(task, [.. rows[task.Id]], today),
            lines.Find(line => line.Number == task.LineNumber),
            [.. derived.Select(each => new TaskRow(each, [.. rows[each.Id]], today))],
            own.Exists(unit => task.Asks(unit, today, groups)),
            actor.IsOffice && !task.IsDerived,
            await db.WorkTasks.AsNoTracking().Where(candidate => candidate.Id == task.Id).SelectMany(candidate => candidate.Changes).OrderByDescending(change => change.At).ThenByDescending(change => change.Id).ToListAsync(ct));
    }
}
