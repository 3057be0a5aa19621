using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting.Consolidation;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>
/// What one unit reported for one month, measured against one set with the thresholds in force on the last day of the month's data window
/// (decision 3). It is built from what was sent; a draft has no place here.
/// </summary>
public sealed class MeasuredMonth
{
    private readonly Dictionary<int, CriterionResult> _results;

    private MeasuredMonth(Month month, IEnumerable<CriterionResult> results)
    {
        Month = month;
        Results = [.. results];
        _results = Results.ToDictionary(result => result.Criterion.Number);
        Criteria = StatusCounts.Of(Results.Select(result => result.Status));
        Indicators = StatusCounts.Of(Results.SelectMany(result => result.Indicators).Select(result => result.Status));
    }

    public Month Month { get; }

    /// <summary>In legal order; a criterion that the unit did not report is not assessed.</summary>
    public IReadOnlyList<CriterionResult> Results { get; }

    public StatusCounts Criteria { get; }

    public StatusCounts Indicators { get; }

    /// <param name="windowTo">Last day of the month's data window.</param>
    public static MeasuredMonth Of(CriteriaSet set, Month month, ReportContent content, DateOnly windowTo)
    {
        var parts = content.Parts.Where(part => part.SetCode == set.Code && part.CriterionNumber is not null).ToDictionary(part => part.CriterionNumber!.Value);
        return new MeasuredMonth(
            month,
            set.Criteria.OrderBy(criterion => criterion.Number)
                .Select(criterion => CriterionResult.Of(criterion, parts.GetValueOrDefault(criterion.Number), windowTo, set.ZoneCode)));
    }

    /// <summary>Another version of the set may lack the criterion: then it is not assessed.</summary>
    public CriterionResult Of(Criterion criterion) => _results.GetValueOrDefault(criterion.Number) ?? new CriterionResult(criterion, []);
}
