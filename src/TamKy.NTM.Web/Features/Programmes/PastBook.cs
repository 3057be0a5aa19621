using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>Reads programmes as they stood at the end of a past day, from the history of their occurrences.</summary>
public sealed class PastBook(AppDbContext db, ProgrammeBook book)
{
    /// <summary>The occurrences within reach as of a day; of today and later days as they stand now. A cause is kept only once: it stands where nothing was reported after the day.</summary>
    public async Task<IReadOnlyList<OccurrenceRow>> RowsAsync(WorkProgramme programme, Actor actor, DateOnly day, DateOnly today, CancellationToken ct)
    {
        var rows = await book.RowsAsync(programme, actor, ct);
        if (day >= today)
        {
            return rows;
        }

        var first = await Occurrences(db, programme.Id, actor).ToDictionaryAsync(own => own.Id, own => own.FirstDue, ct);
        var events = (await Events(db, programme.Id, actor).ToListAsync(ct)).OrderBy(step => step.Number).ToLookup(step => step.OccurrenceId, step => step.Event);
        var granted = (await Granted(db, programme.Id, actor).ToListAsync(ct)).ToLookup(time => time.OccurrenceId, time => new GrantedTime(time.Until, time.At));
        return
        [
            .. rows.Select(row =>
            {
                var past = new OccurrencePast(first[row.Id], [.. events[row.Id]], [.. granted[row.Id]]);
                var (percent, words) = past.ProgressOn(day);
                return row with { Facts = past.On(day, row.Facts), Percent = percent, Progress = words, Cause = past.IsLatest(day) ? row.Cause : null };
            }),
        ];
    }

    public static IQueryable<FirstDay> Occurrences(AppDbContext db, int programmeId, Actor actor) =>
        Reach(db, programmeId, actor).Select(own => new FirstDay(own.Id, own.FirstDue));

    public static IQueryable<NumberedEvent> Events(AppDbContext db, int programmeId, Actor actor) =>
        Reach(db, programmeId, actor).SelectMany(own => own.Steps, (own, step) => new NumberedEvent(own.Id, step.Id, new TaskEvent(step.Action, step.To, step.At, step.Comment)));

    public static IQueryable<GrantedUntil> Granted(AppDbContext db, int programmeId, Actor actor) =>
        Reach(db, programmeId, actor).SelectMany(own => own.Requests, (own, request) => new { own.Id, request.IsGranted, request.Until, request.DecidedAt })
            .Where(request => request.IsGranted == true && request.DecidedAt != null).Select(request => new GrantedUntil(request.Id, request.Until, request.DecidedAt!.Value));

    public sealed record FirstDay(int Id, DateOnly? FirstDue);

    public sealed record NumberedEvent(int OccurrenceId, int Number, TaskEvent Event);

    public sealed record GrantedUntil(int OccurrenceId, DateOnly Until, DateTime At);

    private static IQueryable<TaskOccurrence> Reach(AppDbContext db, int programmeId, Actor actor) =>
        db.TaskOccurrences.AsNoTracking().VisibleTo(actor).Where(own => own.Task.ProgrammeId == programmeId);
}
