using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>A criterion whose result in a unit changed since last month.</summary>
public sealed record CriterionChange(ConsolidatedUnit Unit, ConsolidatedCriterion Criterion, ComplianceStatus From, ComplianceStatus To);

/// <summary>
/// The counts of a consolidated report, each by units. Last month's are null for a unit without a result to compare with, and for all units together
/// as soon as one has none, so that a difference never compares unlike sums.
/// </summary>
public sealed class ConsolidationTotals
{
    private readonly Dictionary<string, StatusCounts> _criteria;
    private readonly Dictionary<string, StatusCounts?> _criteriaBefore;
    private readonly Dictionary<string, StatusCounts> _indicators;
    private readonly Dictionary<string, StatusCounts?> _indicatorsBefore;

    public ConsolidationTotals(ConsolidatedContent content)
    {
        Content = content;
        _criteria = ByUnit(result => [result.Status]);
        _criteriaBefore = BeforeByUnit(result => [result.Before]);
        _indicators = ByUnit(result => result.Values.Select(value => value.Status));
        _indicatorsBefore = BeforeByUnit(result => result.Values.Select(value => value.Before));
        Changes = [.. FindChanges(content)];
    }

    public ConsolidatedContent Content { get; }

    /// <summary>By unit, then by criterion.</summary>
    public IReadOnlyList<CriterionChange> Changes { get; }

    public IEnumerable<CriterionChange> NewlyMet => Changes.Where(change => change.To is ComplianceStatus.Met);

    public IEnumerable<CriterionChange> Lost => Changes.Where(change => change.From is ComplianceStatus.Met);

    public StatusCounts AllCriteria => Sum(_criteria.Values);

    public StatusCounts? AllCriteriaBefore => Sum(_criteriaBefore.Values);

    public StatusCounts AllIndicators => Sum(_indicators.Values);

    public StatusCounts? AllIndicatorsBefore => Sum(_indicatorsBefore.Values);

    public int CriteriaPerUnit => Content.Criteria.Count;

    public int IndicatorsPerUnit => Content.Criteria.Sum(criterion => criterion.Indicators.Count);

    public int Difficulties => Content.Parts.Count(part => part.IsDifficulty);

    public StatusCounts Criteria(string unitCode) => _criteria[unitCode];

    public StatusCounts? CriteriaBefore(string unitCode) => _criteriaBefore[unitCode];

    public StatusCounts Indicators(string unitCode) => _indicators[unitCode];

    public StatusCounts? IndicatorsBefore(string unitCode) => _indicatorsBefore[unitCode];

    /// <summary>The results of one criterion over all units.</summary>
    public static StatusCounts Of(ConsolidatedCriterion criterion) => StatusCounts.Of(criterion.Results.Select(result => result.Status));

    public int Units(Punctuality punctuality) => Content.Units.Count(unit => unit.Punctuality == punctuality);

    public int Done(string? unitCode = null, string? topic = null) => Parts(unitCode, topic).Sum(part => part.Done.Count);

    public int Unfinished(string? unitCode = null, string? topic = null) => Parts(unitCode, topic).Sum(part => part.Unfinished.Count);

    /// <summary>Criteria of a unit with the given result, in order.</summary>
    public IEnumerable<ConsolidatedCriterion> With(ComplianceStatus status, string unitCode) =>
        Content.Criteria.Where(criterion => criterion.Result(unitCode).Status == status);

    private IEnumerable<ConsolidatedPart> Parts(string? unitCode, string? topic) =>
        Content.Parts.Where(part => (unitCode is null || part.UnitCode == unitCode) && (topic is null || part.Topic == topic));

    private Dictionary<string, StatusCounts> ByUnit(Func<UnitResult, IEnumerable<ComplianceStatus>> statuses) =>
        Content.Units.Select((unit, index) => (unit.Code, Counts: StatusCounts.Of(Content.Criteria.SelectMany(criterion => statuses(criterion.Results[index])))))
            .ToDictionary(unit => unit.Code, unit => unit.Counts);

    private Dictionary<string, StatusCounts?> BeforeByUnit(Func<UnitResult, IEnumerable<ComplianceStatus?>> statuses) =>
        Content.Units.Select((unit, index) => (unit, index)).ToDictionary(
            pair => pair.unit.Code,
            pair => pair.unit.Before is null
                ? (StatusCounts?)null
                : StatusCounts.Of(Content.Criteria.SelectMany(criterion => statuses(criterion.Results[pair.index])).Select(status => status ?? ComplianceStatus.NotAssessed)));

    private static StatusCounts Sum(IEnumerable<StatusCounts> counts) => counts.Aggregate(default(StatusCounts), (sum, next) => sum + next);

    private static StatusCounts? Sum(IReadOnlyCollection<StatusCounts?> counts) =>
        counts.Any(count => count is null) ? null : Sum(counts.Select(count => count!.Value));

    private static IEnumerable<CriterionChange> FindChanges(ConsolidatedContent content) =>
        from unit in content.Units.Select((unit, index) => (unit, index))
        from criterion in content.Criteria
        let result = criterion.Results[unit.index]
        where result.Before is not null && result.Before != result.Status
        select new CriterionChange(unit.unit, criterion, result.Before!.Value, result.Status);
}
