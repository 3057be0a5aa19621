using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.ProgrammeDraft;

/// <summary>Programmes that are written, in the database: begin, find, give up, put in force.</summary>
public sealed class ProgrammeDrafts(AppDbContext db, Schedules schedules)
{
    /// <summary>The programme of a year, tracked, with its lines; null when there is none.</summary>
    public Task<WorkProgramme?> FindAsync(int year, CancellationToken ct) =>
        db.WorkProgrammes.Include(programme => programme.Lines).OrderBy(programme => programme.Id).FirstOrDefaultAsync(programme => programme.Year == year, ct);

    /// <summary>The draft of a year, tracked, with its lines; null when there is none or it is in force.</summary>
    public async Task<WorkProgramme?> DraftAsync(int year, CancellationToken ct) => await FindAsync(year, ct) is { IsDraft: true } draft ? draft : null;

    /// <summary>The tasks of the city in a programme, tracked, in the order of the document.</summary>
    public async Task<IReadOnlyList<WorkTask>> TasksAsync(WorkProgramme programme, CancellationToken ct)
    {
        var tasks = await db.WorkTasks.Where(task => task.ProgrammeId == programme.Id && task.OwnerId == null)
            .Include(task => task.Programme).Include(task => task.Assignments).ThenInclude(assignment => assignment.Unit).AsSplitQuery().ToListAsync(ct);
        return [.. tasks.OrderBy(task => task.LineNumber ?? int.MaxValue).ThenBy(task => task.Code, StringComparer.Ordinal)];
    }

    /// <summary>Begins a draft, empty or as a copy of another year's programme: lines and tasks of the city, no occurrences, nothing that units derived.</summary>
    /// <param name="modelYear">Null for an empty draft.</param>
    public async Task<WorkProgramme> BeginAsync(int year, int? modelYear, Actor actor, CancellationToken ct)
    {
        if (await db.WorkProgrammes.AnyAsync(programme => programme.Year == year, ct))
        {
            throw new RuleException($"Đã có chương trình năm {year}.");
        }

        var model = modelYear is { } from ? await FindAsync(from, ct) ?? throw new RuleException($"Không có chương trình năm {from} để chép.") : null;
        var draft = WorkProgramme.Draft(year, model, actor);
        db.WorkProgrammes.Add(draft);
        if (model is not null)
        {
            var tasks = (await TasksAsync(model, ct)).Where(task => task.EndedOn is null).OrderBy(task => task.Code, StringComparer.Ordinal).ToList();
            db.WorkTasks.AddRange(tasks.Select((task, index) => task.CopyTo(draft, Code(draft, index + 1))));
        }

        await db.SaveChangesAsync(ct);
        return draft;
    }

    /// <summary>A draft that asked nobody for anything leaves no trace but the audit's.</summary>
    public async Task DiscardAsync(WorkProgramme draft, Actor actor, CancellationToken ct)
    {
        draft.RequireDraft(actor);
        db.WorkTasks.RemoveRange(await TasksAsync(draft, ct));
        db.RemoveRange(draft.Lines);
        db.WorkProgrammes.Remove(draft);
        await db.SaveChangesAsync(ct);
    }

    public void Remove(WorkTask task, Actor actor)
    {
        task.RequireRemovable(actor);
        db.WorkTasks.Remove(task);
    }

    public void Remove(ProgrammeLine line) => db.Remove(line);

    /// <summary>Puts the draft in force and gives every unit its share.</summary>
    /// <returns>How many occurrences there are now.</returns>
    public async Task<int> PutInForceAsync(WorkProgramme draft, DateOnly from, Actor actor, CancellationToken ct)
    {
        draft.PutInForce(from, [.. await TasksAsync(draft, ct)], actor);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.SaveChangesAsync(ct);
        var added = await db.AddMissingOccurrencesAsync(await schedules.GetAsync(ct), ct, draft.Id);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return added;
    }

    /// <summary>Codes of tasks to come, after those there are: CT23-126, CT23-127 …</summary>
    public async Task<IEnumerable<string>> NextCodesAsync(WorkProgramme programme, CancellationToken ct)
    {
        var prefix = programme.CodePrefix;
        var codes = await db.WorkTasks.Where(task => task.Code.StartsWith(prefix) && task.OwnerId == null).Select(task => task.Code).ToListAsync(ct);
        var last = codes.Select(code => int.TryParse(code.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max();
        return Enumerable.Range(last + 1, 9999).Select(number => Code(programme, number));
    }

    private static string Code(WorkProgramme programme, int number) => string.Create(CultureInfo.InvariantCulture, $"{programme.CodePrefix}{number:000}");
}
