using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Finds consolidated months as an actor may see them: the Office the latest version in any state, everybody else what was issued.</summary>
public sealed class ConsolidatedMonths(AppDbContext db, ConsolidationLoader loader)
{
    /// <summary>The versions of a month that exist for the actor, the latest first.</summary>
    public async Task<IReadOnlyList<ConsolidatedReport>> VersionsAsync(Month month, Actor actor, CancellationToken ct) =>
        await Visible(db.ConsolidatedReports.AsNoTracking(), actor).Where(report => report.Month == month).OrderByDescending(report => report.Number).ToListAsync(ct);

    /// <summary>Until when the Office is to consolidate a month.</summary>
    public async Task<DateOnly> DueAsync(Month month, CancellationToken ct) => (await loader.ScheduleAsync(ct)).OfficeDue(month);

    public static IQueryable<ConsolidatedReport> Visible(IQueryable<ConsolidatedReport> reports, Actor actor) =>
        actor.IsOffice ? reports : reports.Where(report => report.State == ConsolidationState.Issued);

    /// <summary>Null when the month does not exist for the actor.</summary>
    /// <param name="setCode">Another set than that of the report; composed from the sources, for the Office.</param>
    public async Task<ComposedMonth?> FindAsync(Month month, string? setCode, Actor actor, DateOnly today, CancellationToken ct)
    {
        var latest = await Visible(db.ConsolidatedReports.AsNoTracking(), actor).Where(report => report.Month == month)
            .OrderByDescending(report => report.Number).FirstOrDefaultAsync(ct);
        if (latest is { ContentJson: not null } && ComposedMonth.Frozen(latest) is var frozen && (setCode is null || setCode == frozen.Content.SetCode))
        {
            return frozen;
        }

        return actor.IsOffice ? await ComposeAsync(month, setCode, latest, today, ct) : null;
    }

    /// <summary>From the sources as they are now; null for a month that has not begun or in which nobody reports.</summary>
    public async Task<ComposedMonth?> ComposeAsync(Month month, string? setCode, ConsolidatedReport? report, DateOnly today, CancellationToken ct)
    {
        if (month > Month.Of(today))
        {
            return null;
        }

        IReadOnlyList<PassageContent> passages = report is null ? [] : [.. report.Passages.Select(passage => new PassageContent(passage.Key, passage.Text))];
        return await loader.ComposeAsync(month, setCode, passages, today, ct) is { Units.Count: > 0 } content ? new ComposedMonth(report, content, IsFinal: false) : null;
    }
}
