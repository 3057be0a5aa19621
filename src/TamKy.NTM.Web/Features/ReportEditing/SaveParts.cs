using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>What came of saving: the report as it is now, what could not be read, and the parts somebody else had changed meanwhile.</summary>
public sealed record SaveOutcome(MonthlyReport Report, IReadOnlyList<FieldError> Errors, IReadOnlyList<ReportPart> Stale);

/// <summary>
/// Stores typed parts of a report. Two people may write different parts at the same time: each part has its own version, and a save that only
/// lost the race for the report as a whole is taken again.
/// </summary>
public sealed class SaveParts(AppDbContext db, ReportLoader loader)
{
    private const int Attempts = 8;

    /// <summary>Null when the report does not exist for the actor.</summary>
    public async Task<SaveOutcome?> SaveAsync(int reportId, IReadOnlyDictionary<int, PartForm> forms, Actor actor, DateTime now, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await loader.FindAsync(reportId, actor, ct) is not { } report)
            {
                return null;
            }

            var outcome = Apply(report, forms, actor, now);
            try
            {
                await db.SaveChangesAsync(ct);
                return outcome;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
                await Task.Delay(Random.Shared.Next(10, 40) * attempt, ct);
            }
        }
    }

    private static SaveOutcome Apply(MonthlyReport report, IReadOnlyDictionary<int, PartForm> forms, Actor actor, DateTime now)
    {
        List<FieldError> errors = [];
        List<ReportPart> stale = [];
        foreach (var (partId, form) in forms)
        {
            var part = report.Part(partId);
            if (part.Version != form.Version)
            {
                stale.Add(part);
                continue;
            }

            var reader = new PartReader(part, form);
            report.Fill(partId, reader.Content(), actor, now);
            report.Answer(partId, reader.Answers(), actor, now);
            errors.AddRange(reader.Errors);
        }

        return new SaveOutcome(report, errors, stale);
    }
}
