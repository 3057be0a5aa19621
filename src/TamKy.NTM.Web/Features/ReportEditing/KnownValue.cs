using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>What a unit last reported of an indicator of the set it followed before, shown with its counterpart in the set it follows now. Nothing is filled in.</summary>
/// <param name="From">Code of the old indicator.</param>
public sealed record KnownValue(string From, string Value, RelationKind Relation)
{
    public bool IsSame => Relation is RelationKind.Same;

    /// <summary>"tách ra", "gộp lại": the figure does not carry over as it is.</summary>
    public string Kind => Labels.Of(Relation).ToLower(VietnameseFormat.Culture);

    /// <summary>By set and code of the new indicator, for the sets of the report of which last month's has nothing.</summary>
    public static async Task<ILookup<(string Set, string Indicator), KnownValue>> LoadAsync(AppDbContext db, MonthlyReport report, ReportContent? last, CancellationToken ct)
    {
        var before = last?.Parts.Where(part => part.SetCode is not null).ToLookup(part => part.SetCode!) ?? Enumerable.Empty<PartContent>().ToLookup(part => string.Empty);
        List<string> started = [.. report.Parts.Select(part => part.CriteriaSet?.Code).OfType<string>().Distinct().Where(code => !before.Contains(code))];
        List<string> ended = [.. before.Select(parts => parts.Key)];
        var relations = started.Count == 0 || ended.Count == 0
            ? []
            : await db.IndicatorRelations.AsNoTracking()
                .Where(row => started.Contains(row.ToSet) && ended.Contains(row.FromSet) && row.FromIndicator != null && row.ToIndicator != null)
                .OrderBy(row => row.Id).ToListAsync(ct);
        return (
            from row in relations
            let value = ReportDiff.Print(before[row.FromSet].SelectMany(part => part.Indicators).FirstOrDefault(indicator => indicator.Code == row.FromIndicator))
            where value is not null
            select (Key: (row.ToSet, row.ToIndicator!), Known: new KnownValue(row.FromIndicator!, value, row.Kind))).ToLookup(pair => pair.Key, pair => pair.Known);
    }
}
