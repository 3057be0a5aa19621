using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Freezes a month: its content is fixed and the included reports become part of it, in one save.</summary>
public sealed class FreezeMonth(AppDbContext db, ConsolidatedMonths months)
{
    /// <param name="version">The version of the report that the officer saw; null to take it as it is.</param>
    /// <exception cref="RuleException">Something is missing or does not agree.</exception>
    public async Task<ConsolidatedReport> FreezeAsync(Month month, int? version, Actor actor, DateTime now, DateOnly today, CancellationToken ct)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException();
        }

        var report = await db.ConsolidatedReports.Where(candidate => candidate.Month == month).OrderByDescending(candidate => candidate.Number).FirstOrDefaultAsync(ct)
            ?? throw new RuleException("Tháng này chưa soạn báo cáo tổng hợp.");
        if (version is { } seen)
        {
            db.ExpectVersion(report, seen);
        }

        var composed = await months.ComposeAsync(month, null, report, today, ct) ?? throw new RuleException("Tháng này chưa có gì để tổng hợp.");
        var readiness = Readiness.Of(composed.Content);
        if (!readiness.CanFreeze)
        {
            throw new RuleException($"Chưa chốt được: {string.Join("; ", readiness.Blocking.Select(task => task.Text))}.");
        }

        await RefuseOpenDisputesAsync(month, composed.Content, ct);
        report.Freeze(composed.Content.ToJson(), actor, now);
        var ids = composed.Content.Units.Concat(composed.Content.Departments).Where(unit => unit.IsIncluded).Select(unit => unit.ReportId).ToList();
        foreach (var source in await db.MonthlyReports.Where(candidate => ids.Contains(candidate.Id)).ToListAsync(ct))
        {
            // A correction takes up reports that are part of an earlier version.
            if (source.State is not ReviewState.Consolidated)
            {
                source.Apply(ReviewAction.Consolidate, actor, now);
            }
        }

        await db.SaveChangesAsync(ct);
        return report;
    }

    /// <summary>A department may disagree after a report was accepted: the Office takes the acceptance back and decides before the month is fixed.</summary>
    private async Task RefuseOpenDisputesAsync(Month month, ConsolidatedContent content, CancellationToken ct)
    {
        var included = content.Units.Where(unit => unit.IsIncluded).Select(unit => unit.ReportId).ToList();
        var disputed = await db.DepartmentVerifications
            .Include(verification => verification.Indicator).Include(verification => verification.Unit)
            .Where(verification => verification.Month == month && verification.Verdict != VerificationVerdict.Agreed
                && db.MonthlyReports.Any(source => source.UnitId == verification.UnitId && source.Month == month && included.Contains(source.Id)))
            .ToListAsync(ct);
        var indicators = disputed.Select(verification => verification.IndicatorId).Distinct().ToList();
        var decided = await (
            from source in db.MonthlyReports
            where included.Contains(source.Id)
            from part in source.Parts
            from entry in part.Entries
            where indicators.Contains(entry.IndicatorId)
            select new { source.UnitId, entry.IndicatorId, entry.Value, entry.JudgedMet, IsDecided = entry.Conclusion != null }).ToListAsync(ct);
        var open = disputed.Where(verification => verification.IsDispute && decided.Exists(entry =>
            (entry.UnitId, entry.IndicatorId) == (verification.UnitId, verification.IndicatorId) && !entry.IsDecided
            && verification.IsAbout(new ReportedFigure(entry.Value, entry.JudgedMet)))).Select(verification => $"{verification.Indicator.Code} ({verification.Unit.PlaceName})").Distinct().ToList();
        if (open.Count > 0)
        {
            throw new RuleException($"Chưa chốt được: đơn vị phụ trách không thống nhất {open.Count} chỉ tiêu sau khi báo cáo đã chấp nhận: {string.Join(", ", open.Take(8))}. Rút lại chấp nhận, chọn số và ghi lý do, rồi chốt.");
        }
    }
}
