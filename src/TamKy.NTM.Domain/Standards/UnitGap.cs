using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Standards;

/// <summary>How far one unit is from a level on a day: every criterion of the set, what is missing, and what may be lost.</summary>
public sealed class UnitGap
{
    private UnitGap(IEnumerable<CriterionGap> criteria)
    {
        Criteria = [.. criteria];
        Counts = GapCounts.Of(Criteria.Select(criterion => criterion.Class));
        Indicators = GapCounts.Of(Criteria.SelectMany(criterion => criterion.Indicators).Select(indicator => indicator.Class));
    }

    /// <summary>In legal order.</summary>
    public IReadOnlyList<CriterionGap> Criteria { get; }

    public GapCounts Counts { get; }

    public GapCounts Indicators { get; }

    /// <summary>Indicators that are not met, the nearest to its threshold first, those that are judged last; then those whose document is missing.</summary>
    public IReadOnlyList<(Criterion Criterion, IndicatorGap Gap)> Lacking =>
    [
        .. Criteria.SelectMany(criterion => criterion.Lacking, (criterion, gap) => (criterion.Criterion, gap))
            .OrderBy(lack => lack.gap.Class)
            .ThenBy(lack => lack.gap.Distance ?? decimal.MaxValue)
            .ThenBy(lack => lack.Criterion.Number)
            .ThenBy(lack => lack.gap.Indicator.Position),
    ];

    /// <param name="shown">The figures that stand for the unit; a unit without figures for the set has every indicator not assessed.</param>
    /// <param name="history">The months up to the one shown, in any order; the one shown may be among them.</param>
    /// <param name="asOf">The month looked at.</param>
    /// <param name="day">The day on which evidence is looked at.</param>
    /// <param name="groupCode">Group in which the set puts the unit; thresholds to come may differ by it.</param>
    /// <param name="windowTo">Last day of a month's data window, by which thresholds to come are chosen.</param>
    public static UnitGap Of(
        CriteriaSet set, MeasuredMonth shown, IEnumerable<MeasuredMonth> history, EvidenceBook book, Month asOf, DateOnly day, GapRule rule, string? groupCode, Func<Month, DateOnly> windowTo)
    {
        var months = history.Where(measured => measured.Month <= shown.Month).OrderBy(measured => measured.Month).ToList();
        var values = (
            from measured in months
            from criterion in measured.Results
            from result in criterion.Indicators
            where result is { Indicator.IsNumeric: true, Reported.Value: not null }
            select (result.Indicator.Code, Value: new MonthValue(measured.Month, result.Reported!.Value!.Value))).ToLookup(pair => pair.Code, pair => pair.Value);
        return new UnitGap(
            from result in shown.Results
            let target = new EvidenceTarget.Criterion(set.Code, result.Criterion.Number)
            select new CriterionGap(
                result.Criterion,
                [
                    .. from indicator in result.Indicators
                       select IndicatorGap.Of(
                           indicator,
                           book.Of(new EvidenceTarget.Indicator(set.Code, result.Criterion.Number, indicator.Indicator.Code), day),
                           [.. values[indicator.Indicator.Code]],
                           asOf,
                           rule,
                           month => indicator.Indicator.ThresholdOn(windowTo(month), set.ZoneCode, groupCode)?.Value),
                ],
                book.Of(target, day)));
    }
}
