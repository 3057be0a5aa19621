using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>What of the work programme waits: for the actor's units what is overdue or due soon, for the Office what asks for its word.</summary>
/// <param name="Rows">Those due first, first.</param>
/// <param name="ToConfirm">Reported done and not confirmed; 0 for others than the Office.</param>
/// <param name="Requests">Requests for more time without an answer; 0 for others than the Office.</param>
public sealed record ProgrammeWork(IReadOnlyList<ProgrammeWork.Row> Rows, int ToConfirm, int Requests)
{
    /// <summary>How many days ahead tasks are named.</summary>
    public const int Days = 14;

    /// <summary>More are a click away.</summary>
    private const int MostShown = 10;

    public bool IsEmpty => Rows.Count == 0 && ToConfirm == 0 && Requests == 0;

    public IReadOnlyList<Row> Shown => [.. Rows.Take(MostShown)];

    /// <param name="Period">2022-06, 2022-Q2 or 2022.</param>
    public sealed record Row(int Id, string UnitCode, string UnitName, string Code, string Title, string Period, DateOnly Due);

    public static async Task<ProgrammeWork> LoadAsync(AppDbContext db, Actor actor, DateOnly today, CancellationToken ct)
    {
        var units = actor.WrittenUnitIds;
        var until = today.AddDays(Days);
        var rows = await db.TaskOccurrences.AsNoTracking().VisibleTo(actor)
            .Where(own => own.ClosedBy == ClosedBy.Confirmation && own.Due <= until && (own.State == TaskState.NotStarted || own.State == TaskState.InProgress))
            .Where(own => units.Contains(own.UnitId))
            .OrderBy(own => own.Due).ThenBy(own => own.Task.Code).ThenBy(own => own.PeriodFrom)
            .Select(own => new Row(own.Id, own.Unit.Code, own.Unit.Name, own.Task.Code, own.Task.Title, own.PeriodKey, own.Due!.Value)).ToListAsync(ct);
        if (!actor.IsOffice)
        {
            return new ProgrammeWork(rows, 0, 0);
        }

        return new ProgrammeWork(
            rows,
            await db.TaskOccurrences.CountAsync(own => own.State == TaskState.ReportedDone, ct),
            await db.TaskOccurrences.CountAsync(own => own.Requests.Any(request => request.IsGranted == null), ct));
    }
}
