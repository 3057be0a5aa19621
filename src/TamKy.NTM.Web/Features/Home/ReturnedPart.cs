using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>A part of a returned report that the unit has to mend, with the points of the last round.</summary>
/// <param name="Name">"2" for a criterion, "2 (nâng cao)" in another set than the basic one, "III" for a section.</param>
public sealed record ReturnedPart(int ReportId, string Name, IReadOnlyList<ReviewPoint> Points)
{
    public int Unanswered => Points.Count(point => !point.IsAnswered);

    public static async Task<IReadOnlyList<ReturnedPart>> LoadAsync(AppDbContext db, Actor actor, IReadOnlyList<int> reportIds, CancellationToken ct)
    {
        if (reportIds.Count == 0)
        {
            return [];
        }

        var rows = await (
            from report in db.MonthlyReports.AsNoTracking().VisibleTo(actor)
            where reportIds.Contains(report.Id)
            from part in report.Parts
            where part.Verdict == Verdict.Returned
            orderby report.Id, part.Position
            select new
            {
                report.Id,
                Number = part.Criterion == null ? (int?)null : part.Criterion.Number,
                Level = part.CriteriaSet == null ? (NtmLevel?)null : part.CriteriaSet.Level,
                Section = part.Section == null ? null : part.Section.Code,
                Points = part.Points.ToList(),
            }).AsSingleQuery().ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ReturnedPart(
                row.Id,
                row.Number is { } number ? $"{number}{row.Level?.Suffix()}" : row.Section ?? string.Empty,
                [.. row.Points.Where(point => point.Round == row.Points.Max(last => last.Round)).OrderBy(point => point.Id)])),
        ];
    }
}
