using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.Plans.Exports;

namespace TamKy.NTM.Web.Features.Recognitions.Dossier;

/// <summary>Gathers what belongs into the bundle of one recognition: the portal's forms, and the evidence linked to its lines.</summary>
public sealed class DossierBundle(AppDbContext db, CommuneMonthLoader months, PlanPapers papers, DemoState demo)
{
    /// <summary>How far back the last indicator table is looked for.</summary>
    private const int MonthsBack = 12;

    /// <returns>The bundle and the name of its file, without extension.</returns>
    public async Task<(Bundle Bundle, string Name)> BuildAsync(Recognition record, IReadOnlyList<BundleFile> evidence, Actor actor, DateOnly today, CancellationToken ct)
    {
        var commune = record.Unit is { Kind: UnitKind.Village, Parent: { } parent } ? parent : record.Unit;
        var issuer = await papers.CommuneAsync(commune, today, ct);
        var documents = new DossierDocuments(record, issuer, today, demo.IsDemo);
        List<Document> forms = [documents.Submission(), documents.Checklist()];
        if (await IndicatorsAsync(record, actor, today, ct) is { } indicators)
        {
            forms.Add(indicators);
        }

        return (BundleBuilder.Build(documents.Cover(), forms, evidence, documents.Lost, documents.Contents), documents.FileName);
    }

    /// <summary>Biểu 02 of the level's set, of the last month the commune reported on it; null when it never did.</summary>
    private async Task<Document?> IndicatorsAsync(Recognition record, Actor actor, DateOnly today, CancellationToken ct)
    {
        if (record.Level is NtmLevel.ModelVillage)
        {
            return null;
        }

        var now = Month.Of(today);
        var first = now.AddMonths(-MonthsBack);
        var found = await db.MonthlyReports.VisibleTo(actor)
            .Where(report => report.UnitId == record.UnitId && report.Month >= first && report.Month <= now && report.Round > 0)
            .SelectMany(report => report.Parts, (report, part) => new { report.Month, Set = part.CriteriaSet })
            .Where(row => row.Set != null && row.Set.Level == record.Level)
            .OrderByDescending(row => row.Month)
            .Select(row => new { row.Month, row.Set!.Code })
            .FirstOrDefaultAsync(ct);
        return found is null
            ? null
            : await new IndicatorFormExport(months).BuildAsync(
                new ExportRequest(actor, ExportPeriod.Of(found.Month), today, demo.IsDemo) { Commune = record.Unit.Code, Set = found.Code }, ct);
    }
}
