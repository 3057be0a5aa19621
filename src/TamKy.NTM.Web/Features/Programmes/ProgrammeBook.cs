using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>Reads programmes, in a number of commands that does not grow with tasks, units or months.</summary>
public sealed class ProgrammeBook(AppDbContext db)
{
    /// <summary>The programme of a year, or the one in force; drafts exist for the Office only.</summary>
    public async Task<WorkProgramme?> FindAsync(int? year, Actor actor, DateOnly today, CancellationToken ct) =>
        await db.WorkProgrammes.AsNoTracking().Where(programme => programme.InForceFrom != null || actor.IsOffice)
            .Where(programme => year == null ? programme.InForceFrom != null && programme.Year <= today.Year : programme.Year == year)
            .OrderByDescending(programme => programme.Year).FirstOrDefaultAsync(ct);

    public Task<List<int>> YearsAsync(Actor actor, CancellationToken ct) =>
        db.WorkProgrammes.Where(programme => programme.InForceFrom != null || actor.IsOffice).Select(programme => programme.Year).OrderDescending().ToListAsync(ct);

    /// <summary>The tasks of the city and those that units within reach derived, in the order of the document.</summary>
    public async Task<IReadOnlyList<WorkTask>> TasksAsync(WorkProgramme programme, Actor actor, CancellationToken ct)
    {
        var tasks = await Tasks(db, programme.Id, actor).ToListAsync(ct);
        return [.. tasks.OrderBy(task => task.LineNumber ?? int.MaxValue).ThenBy(task => task.Code, StringComparer.Ordinal)];
    }

    public static IQueryable<WorkTask> Tasks(AppDbContext db, int programmeId, Actor actor)
    {
        var reach = db.Units.WithinReachOf(actor).Select(unit => unit.Id);
        return db.WorkTasks.AsNoTrackingWithIdentityResolution()
            .Where(task => task.ProgrammeId == programmeId && (task.OwnerId == null || reach.Contains(task.OwnerId.Value)))
            .Include(task => task.Assignments).ThenInclude(assignment => assignment.Unit)
            .Include(task => task.Owner)
            .AsSplitQuery();
    }

    /// <summary>The document, line by line.</summary>
    public Task<List<ProgrammeLine>> LinesAsync(WorkProgramme programme, CancellationToken ct) =>
        db.WorkProgrammes.AsNoTracking().Where(own => own.Id == programme.Id).SelectMany(own => own.Lines).OrderBy(line => line.Number).ToListAsync(ct);

    /// <summary>The task if it exists for the actor: of the city, or derived by a unit within reach; drafts exist for the Office only.</summary>
    public async Task<WorkTask?> TaskAsync(string code, Actor actor, CancellationToken ct)
    {
        var asked = code.ToUpperInvariant();
        var reach = db.Units.WithinReachOf(actor).Select(unit => unit.Id);
        return await db.WorkTasks
            .Where(task => task.Code == asked && (task.OwnerId == null || reach.Contains(task.OwnerId.Value)) && (task.Programme.InForceFrom != null || actor.IsOffice))
            .Include(task => task.Programme)
            .Include(task => task.Assignments).ThenInclude(assignment => assignment.Unit)
            .Include(task => task.Owner)
            .Include(task => task.Parent)
            .AsSplitQuery()
            .OrderBy(task => task.Id)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>The occurrences within reach.</summary>
    /// <param name="taskId">Of one task only; null for all of the programme.</param>
    public async Task<IReadOnlyList<OccurrenceRow>> RowsAsync(WorkProgramme programme, Actor actor, CancellationToken ct, int? taskId = null)
    {
        var rows = await Rows(db, programme.Id, actor, taskId).ToListAsync(ct);
        var sent = await SentAsync(programme.Year, ct);
        var proven = await EvidenceAsync(ct);
        return
        [
            .. rows.Select(row => row with
            {
                SentOn = sent.TryGetValue((row.UnitId, row.Period), out var day) ? day : null,
                EvidenceCount = proven.GetValueOrDefault(new EvidenceTarget.Occurrence(row.Id).Key),
            }),
        ];
    }

    /// <summary>Without what other tables say of them: when a report was sent, what proves them.</summary>
    public static IQueryable<OccurrenceRow> Rows(AppDbContext db, int programmeId, Actor actor, int? taskId) =>
        db.TaskOccurrences.AsNoTracking().VisibleTo(actor)
            .Where(own => own.Task.ProgrammeId == programmeId && (taskId == null || own.TaskId == taskId || own.Task.ParentId == taskId))
            .OrderBy(own => own.PeriodFrom).ThenBy(own => own.Unit.Code)
            .Select(own => new OccurrenceRow(
                own.Id, own.TaskId, own.UnitId, own.Unit.Code, own.Unit.Name, own.PeriodKey, own.PeriodFrom, own.PeriodTo,
                new OccurrenceFacts(own.State, own.ClosedBy, own.PeriodFrom, own.Due, own.DoneOn), own.Percent, own.Progress, own.Cause)
            {
                HasRequest = own.Requests.Any(request => request.IsGranted == null),
            });

    /// <summary>Of the city's tasks in force in a year, what was due before a day, of every unit: for what the Office tells of all of them.</summary>
    /// <param name="sent">When which unit first sent its report of which month.</param>
    public async Task<IReadOnlyList<DueTask>> DueAsync(int year, DateOnly day, IReadOnlyDictionary<(int UnitId, string Period), DateOnly> sent, CancellationToken ct)
    {
        var rows = await Due(db, year, day).ToListAsync(ct);
        return [.. rows.Select(row => row.Task with { SentOn = sent.TryGetValue((row.UnitId, row.Task.Period), out var on) ? on : null })];
    }

    public static IQueryable<DueOfUnit> Due(AppDbContext db, int year, DateOnly day) =>
        db.TaskOccurrences.AsNoTracking()
            .Where(own => own.Task.Programme.Year == year && own.Task.Programme.InForceFrom != null && own.Task.OwnerId == null && own.Due < day)
            .Select(own => new DueOfUnit(own.UnitId, new DueTask(
                own.Unit.Code, own.Unit.Name, own.Task.Code, own.Task.Title, own.PeriodKey, new OccurrenceFacts(own.State, own.ClosedBy, own.PeriodFrom, own.Due, own.DoneOn), null)));

    public sealed record DueOfUnit(int UnitId, DueTask Task);

    /// <summary>The occurrence if it exists for the actor, tracked, with its task, history and requests.</summary>
    public Task<TaskOccurrence?> OccurrenceAsync(int id, Actor actor, CancellationToken ct) =>
        db.TaskOccurrences.VisibleTo(actor)
            .Include(own => own.Unit).ThenInclude(unit => unit.Parent)
            .Include(own => own.Task).ThenInclude(task => task.Programme)
            .Include(own => own.Task).ThenInclude(task => task.Assignments).ThenInclude(assignment => assignment.Unit)
            .Include(own => own.Requests)
            .AsSplitQuery()
            .OrderBy(own => own.Id)
            .FirstOrDefaultAsync(own => own.Id == id, ct);

    /// <summary>The day on which the unit's report of the period was first sent, for an occurrence that it closes.</summary>
    public async Task<DateOnly?> SentOnAsync(TaskOccurrence occurrence, CancellationToken ct)
    {
        if (!occurrence.ClosesByItself || !Month.TryParse(occurrence.PeriodKey, out var month))
        {
            return null;
        }

        var at = await db.MonthlyReports.Where(report => report.UnitId == occurrence.UnitId && report.Month == month).Select(report => report.FirstSentAt).FirstOrDefaultAsync(ct);
        return at is { } moment ? VietnamTime.DateOf(moment) : null;
    }

    /// <summary>The documents that prove an occurrence.</summary>
    public Task<List<EvidenceFile>> ProofsAsync(TaskOccurrence occurrence, Actor actor, CancellationToken ct)
    {
        var key = new EvidenceTarget.Occurrence(occurrence.Id).Key;
        return db.EvidenceFiles.AsNoTracking().VisibleTo(actor).Include(file => file.Kind)
            .Where(file => file.RemovedAt == null && file.Links.Any(link => link.Target == key)).OrderBy(file => file.Id).ToListAsync(ct);
    }

    public Task<bool> IsProvenAsync(TaskOccurrence occurrence, CancellationToken ct)
    {
        var key = new EvidenceTarget.Occurrence(occurrence.Id).Key;
        return db.EvidenceFiles.AnyAsync(file => file.RemovedAt == null && file.Links.Any(link => link.Target == key), ct);
    }

    /// <summary>What the unit's own tasks say of the city's task.</summary>
    public async Task<Rollup?> RollupAsync(TaskOccurrence occurrence, CancellationToken ct) =>
        Rollup.Of(await db.TaskOccurrences.AsNoTracking().Where(own => own.Task.ParentId == occurrence.TaskId && own.UnitId == occurrence.UnitId).ToListAsync(ct));

    private async Task<Dictionary<(int Unit, string Period), DateOnly>> SentAsync(int year, CancellationToken ct)
    {
        Month first = new(year, 1), last = new(year, 12);
        var reports = await db.MonthlyReports.Where(report => report.Month >= first && report.Month <= last && report.FirstSentAt != null)
            .Select(report => new { report.UnitId, report.Month, report.FirstSentAt }).ToListAsync(ct);
        return reports.ToDictionary(report => (report.UnitId, report.Month.ToString()), report => VietnamTime.DateOf(report.FirstSentAt!.Value));
    }

    private async Task<Dictionary<string, int>> EvidenceAsync(CancellationToken ct)
    {
        var prefix = EvidenceTarget.Occurrences;
        var links = await db.EvidenceFiles.Where(file => file.RemovedAt == null).SelectMany(file => file.Links).Where(link => link.Target.StartsWith(prefix))
            .GroupBy(link => link.Target).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        return links.ToDictionary(link => link.Key, link => link.Count);
    }
}
