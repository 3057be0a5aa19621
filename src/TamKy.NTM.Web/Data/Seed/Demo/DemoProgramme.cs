using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>How far the demo's units are with the tasks of the year: invented, each step taken by the domain's methods and proven by a printed paper.</summary>
public sealed class DemoProgramme(AppDbContext db, DemoEvidence evidence)
{
    private const string PaperKind = "KHAC";

    public async Task SeedAsync(CancellationToken ct = default)
    {
        var rows = SeedFile.Read<IReadOnlyList<Row>>("Demo/programme.json");
        var codes = rows.Select(row => row.Task).Distinct().ToList();
        var occurrences = (await db.TaskOccurrences.Where(own => codes.Contains(own.Task.Code)).Include(own => own.Task).Include(own => own.Unit).Include(own => own.Requests).AsSplitQuery().ToListAsync(ct))
            .ToDictionary(own => (own.Task.Code, own.Unit.Code, own.PeriodKey));
        var kind = await db.EvidenceKinds.SingleAsync(candidate => candidate.Code == PaperKind, ct);
        var calendar = await db.WorkingCalendarAsync(ct);
        var actors = await DemoActors.LoadAsync(db, DateOnly.FromDateTime(rows.Max(row => row.At)), ct);
        foreach (var row in rows)
        {
            var occurrence = occurrences[(row.Task, row.Unit, row.Period)];
            var by = actors.Named(row.By);
            var at = Utc(row.At);
            if (row.Percent is { } percent)
            {
                occurrence.Report(percent, row.Text, row.Cause, by, at);
            }

            if (row.Paper is { } title)
            {
                var number = $"{occurrence.Id}/MH";
                var paper = new DemoPaper(
                    row.Unit, row.By, PaperKind, number, DateOnly.FromDateTime(row.At), null, null, null, $"{title}.pdf", title, [new Domain.Evidence.EvidenceTarget.Occurrence(occurrence.Id).Key]);
                await evidence.AddAsync(paper, occurrence.Unit, kind, by, at, ct);
                occurrence.ReportDone(row.Text, row.Cause, hasEvidence: true, by, at);
            }

            if (row.ConfirmedBy is { } confirmer)
            {
                occurrence.Decide(TaskAction.Confirm, actors.Named(confirmer), Utc(row.ConfirmedAt!.Value), null);
            }

            if (row.AskedUntil is { } until)
            {
                occurrence.AskForTime(until, row.AskedFor, by, calendar, at);
            }

            if (row.StoppedBy is { } decider)
            {
                occurrence.Stop(TaskAction.Suspend, decider, row.Text, by, at);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private static DateTime Utc(DateTime local) => VietnamTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    /// <param name="At">When the unit wrote, Vietnam time.</param>
    /// <param name="Paper">Title of the paper that proves it done; null while it is not.</param>
    /// <param name="StoppedBy">Who decided that it waits.</param>
    private sealed record Row(
        string Task,
        string Unit,
        string Period,
        string By,
        DateTime At,
        string Text,
        int? Percent = null,
        string? Cause = null,
        string? Paper = null,
        string? ConfirmedBy = null,
        DateTime? ConfirmedAt = null,
        DateOnly? AskedUntil = null,
        string? AskedFor = null,
        string? StoppedBy = null);
}
