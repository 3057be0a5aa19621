using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>What a commune reached of one set in a month, and in the month before where it had sent a report with that set.</summary>
public sealed record SetResults(CriteriaSet Set, IReadOnlyList<CriterionResult> Now, IReadOnlyList<CriterionResult>? Before)
{
    public StatusCounts Criteria { get; } = CountCriteria(Now);

    public StatusCounts Indicators { get; } = CountIndicators(Now);

    public StatusCounts? CriteriaBefore { get; } = Before is null ? null : CountCriteria(Before);

    public StatusCounts? IndicatorsBefore { get; } = Before is null ? null : CountIndicators(Before);

    /// <summary>Criteria with another result than in the month before, with both.</summary>
    public IEnumerable<(CriterionResult Now, CriterionResult Before)> Changed() =>
        from now in Now
        let before = BeforeOf(now.Criterion)
        where before is not null && before.Status != now.Status
        select (now, before);

    public CriterionResult? BeforeOf(Criterion criterion) => Before?.FirstOrDefault(result => result.Criterion.Number == criterion.Number);

    public IndicatorResult? BeforeOf(Criterion criterion, Indicator indicator) =>
        BeforeOf(criterion)?.Indicators.FirstOrDefault(result => result.Indicator.Code == indicator.Code);

    /// <summary>Measures two months against the set as it stood at the end of each data window.</summary>
    /// <param name="setBefore">The version of the month before, when it is another one.</param>
    public static SetResults Of(CriteriaSet set, ReportContent now, DateOnly day, ReportContent? before, DateOnly dayBefore, CriteriaSet? setBefore = null) => new(
        set,
        Measure(set, now, day),
        before is not null && before.Parts.Any(part => part.SetCode == set.Code) ? Measure(setBefore ?? set, before, dayBefore) : null);

    private static IReadOnlyList<CriterionResult> Measure(CriteriaSet set, ReportContent content, DateOnly day) =>
    [
        .. set.Criteria.OrderBy(criterion => criterion.Number)
            .Select(criterion => CriterionResult.Of(criterion, content.Part($"TC:{set.Code}:{criterion.Number}"), day, set.ZoneCode)),
    ];

    private static StatusCounts CountCriteria(IReadOnlyList<CriterionResult> results) => StatusCounts.Of(results.Select(result => result.Status));

    private static StatusCounts CountIndicators(IReadOnlyList<CriterionResult> results) =>
        StatusCounts.Of(results.SelectMany(result => result.Indicators).Select(indicator => indicator.Status));
}
