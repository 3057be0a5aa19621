using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>One indicator of one unit in one month, with the threshold in force then and the result.</summary>
public sealed record IndicatorResult(Indicator Indicator, IndicatorContent? Reported, IndicatorThreshold? Threshold, ComplianceStatus Status);

/// <summary>One criterion of one unit in one month: the results of its indicators, and its own.</summary>
public sealed record CriterionResult(Criterion Criterion, IReadOnlyList<IndicatorResult> Indicators)
{
    public ComplianceStatus Status { get; } = Criterion.Combine(Indicators.Select(indicator => indicator.Status));

    /// <summary>Measures what was reported against the set as it stood on a day (the last day of the data window), for a zone.</summary>
    public static CriterionResult Of(Criterion criterion, PartContent? reported, DateOnly day, string? zone) =>
        new(criterion, [.. criterion.Indicators.OrderBy(indicator => indicator.Position).Select(indicator => Of(indicator, reported, day, zone))]);

    private static IndicatorResult Of(Indicator indicator, PartContent? reported, DateOnly day, string? zone)
    {
        // By code, which is the same in every version of the set; each version has rows of its own.
        var entry = reported?.Indicators.FirstOrDefault(candidate => candidate.Code == indicator.Code);
        var threshold = indicator.ThresholdOn(day, zone, reported?.GroupCode);
        return new IndicatorResult(indicator, entry, threshold, indicator.Evaluate(entry?.Value, entry?.JudgedMet, threshold?.Value));
    }
}
