using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>
/// Stores the Office's words. Two officers may word different places at the same time: each place carries the moment of its last edit, and a save that
/// only lost the race for the report as a whole is taken again.
/// </summary>
public sealed class WritePassages(AppDbContext db, ConsolidatedMonths months)
{
    private const int Attempts = 6;

    /// <summary>Marks which wording of a place a page was made from.</summary>
    public static string StampOf(ConsolidatedReport? report, string key) =>
        report?.Passages.FirstOrDefault(passage => passage.Key == key) is { } passage ? $"{passage.EditedAt.Ticks}" : "0";

    /// <returns>False when somebody else reworded the place meanwhile: nothing is stored.</returns>
    public Task<bool> WriteAsync(Month month, string key, string? text, string stamp, Actor actor, DateTime now, CancellationToken ct) => TryAsync(
        month, actor, now,
        report =>
        {
            var clean = CleanText.Clean(text);
            if (clean?.Length > ReportLimits.Passage)
            {
                throw new RuleException($"Lời tổng hợp dài quá {VietnameseFormat.Number(ReportLimits.Passage)} chữ. Rút gọn rồi lưu lại.");
            }

            if (StampOf(report, key) != stamp)
            {
                return false;
            }

            report.Write(key, clean, actor, now);
            return true;
        },
        ct);

    /// <summary>Takes the suggested words wherever units reported something and the Office has written nothing.</summary>
    public async Task<int> AcceptSuggestionsAsync(Month month, Actor actor, DateTime now, DateOnly today, CancellationToken ct)
    {
        var count = 0;
        var latest = await Latest(db.ConsolidatedReports.AsNoTracking(), month).FirstOrDefaultAsync(ct);
        if (await months.ComposeAsync(month, null, latest, today, ct) is not { } composed)
        {
            throw new RuleException("Tháng này chưa có gì để tổng hợp.");
        }

        var missing = Readiness.Of(composed.Content).Slots.Where(slot => slot is { IsMissing: true, Suggested: not null }).ToList();
        await TryAsync(
            month, actor, now,
            report =>
            {
                count = 0;
                foreach (var slot in missing.Where(slot => report.Passage(slot.Key) is null))
                {
                    report.Write(slot.Key, slot.Suggested, actor, now);
                    count++;
                }

                return true;
            },
            ct);
        return count;
    }

    private async Task<bool> TryAsync(Month month, Actor actor, DateTime now, Func<ConsolidatedReport, bool> write, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var report = await Latest(db.ConsolidatedReports, month).FirstOrDefaultAsync(ct);
            if (report is null)
            {
                report = new ConsolidatedReport(month, actor, now);
                db.ConsolidatedReports.Add(report);
            }

            if (!write(report))
            {
                return false;
            }

            try
            {
                await db.SaveChangesAsync(ct);
                return true;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
                await Task.Delay(Random.Shared.Next(10, 40) * attempt, ct);
            }
        }
    }

    private static IQueryable<ConsolidatedReport> Latest(IQueryable<ConsolidatedReport> reports, Month month) =>
        reports.Where(report => report.Month == month).OrderByDescending(report => report.Number);
}
