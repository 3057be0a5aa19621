using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>
/// The figures that communes within reach sent for a month. Rows of a report are what was sent as long as nobody may write them; of a returned part that the
/// commune is writing again the version sent before counts.
/// </summary>
public sealed class SentFigures(AppDbContext db, Actor actor)
{
    /// <param name="criteria">Only of these criteria.</param>
    public async Task<IReadOnlyList<SentFigure>> OfAsync(Month month, IReadOnlyList<int> criteria, CancellationToken ct) =>
        await LoadAsync(Reports(month), part => part.CriterionId != null && criteria.Contains(part.CriterionId.Value), ct);

    /// <summary>Those of a month that may have been reported by another version of the set: found by the codes of its indicators, which outlive versions.</summary>
    public async Task<IReadOnlyList<SentFigure>> OfAsync(Month month, string setCode, IReadOnlyList<string> indicators, CancellationToken ct) =>
        await LoadAsync(
            Reports(month), part => part.CriteriaSet!.Code == setCode && part.Criterion!.Indicators.Any(indicator => indicators.Contains(indicator.Code)), ct);

    /// <summary>All figures of one commune.</summary>
    public async Task<IReadOnlyList<SentFigure>> OfUnitAsync(int unitId, Month month, CancellationToken ct) =>
        await LoadAsync(Reports(month).Where(report => report.UnitId == unitId), part => part.CriterionId != null, ct);

    private IQueryable<MonthlyReport> Reports(Month month) =>
        db.MonthlyReports.AsNoTracking().VisibleTo(actor).ThatAreFiled().Where(report => report.Month == month);

    private async Task<IReadOnlyList<SentFigure>> LoadAsync(IQueryable<MonthlyReport> reports, Expression<Func<ReportPart, bool>> parts, CancellationToken ct)
    {
        var rows = await (
            from report in reports
            from part in report.Parts.AsQueryable().Where(parts)
            from entry in part.Entries
            select new
            {
                report.UnitId,
                ReportId = report.Id,
                report.State,
                part.Verdict,
                entry.IndicatorId,
                entry.Indicator.Code,
                entry.Value,
                entry.JudgedMet,
                entry.Remark,
                Basis = entry.Conclusion != null ? (FigureBasis?)entry.Conclusion.Basis : null,
                ConcludedValue = entry.Conclusion != null ? entry.Conclusion.Value : null,
                ConcludedMet = entry.Conclusion != null ? entry.Conclusion.JudgedMet : null,
                Reason = entry.Conclusion != null ? entry.Conclusion.Reason : null,
            }).ToListAsync(ct);
        var figures = rows.Select(row => (
            IsBeingWritten: row.State is ReviewState.Draft or ReviewState.PendingApproval or ReviewState.Returned && row.Verdict is not Verdict.Accepted,
            Figure: new SentFigure(
                row.UnitId, row.ReportId, row.State, row.IndicatorId, row.Code, new ReportedFigure(row.Value, row.JudgedMet), row.Remark,
                row.Basis, new ReportedFigure(row.ConcludedValue, row.ConcludedMet), row.Reason))).ToList();
        var sent = await SentAsync([.. figures.Where(pair => pair.IsBeingWritten).Select(pair => pair.Figure.ReportId).Distinct()], ct);
        return [.. figures.Select(pair => pair.IsBeingWritten ? AsSent(pair.Figure, sent) : pair.Figure)];
    }

    private async Task<Dictionary<(int Report, int Indicator), IndicatorContent>> SentAsync(IReadOnlyList<int> reports, CancellationToken ct)
    {
        if (reports.Count == 0)
        {
            return [];
        }

        var versions = await (
            from report in db.MonthlyReports.AsNoTracking()
            where reports.Contains(report.Id)
            from version in report.Versions
            where !version.IsWithdrawn && version.Number == report.Versions.Where(v => !v.IsWithdrawn).Max(v => v.Number)
            select new { report.Id, version.ContentJson }).ToListAsync(ct);
        return versions
            .SelectMany(version => ReportContent.FromJson(version.ContentJson).Parts.SelectMany(part => part.Indicators), (version, indicator) => (version.Id, indicator))
            .ToDictionary(pair => (pair.Id, pair.indicator.IndicatorId), pair => pair.indicator);
    }

    private static SentFigure AsSent(SentFigure figure, Dictionary<(int Report, int Indicator), IndicatorContent> sent)
    {
        var content = sent.GetValueOrDefault((figure.ReportId, figure.IndicatorId));
        return figure with { Figure = ReportedFigure.Of(content), Remark = content?.Remark };
    }
}
