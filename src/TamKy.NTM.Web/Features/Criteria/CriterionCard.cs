using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>A criterion as read on a day. A source that all its indicators share is said once, with the criterion.</summary>
public sealed record CriterionCard(Criterion Criterion, string? ZoneCode, DateOnly Today, IReadOnlyList<InCharge> Units)
{
    public IReadOnlyList<string> Leads => [.. Units.Where(unit => unit.IsLead).Select(unit => unit.UnitName)];

    public IReadOnlyList<string> Partners => [.. Units.Where(unit => !unit.IsLead).Select(unit => unit.UnitName)];

    public bool IsDutyToBeConfirmed => Units.Any(unit => unit.Confidence is Confidence.ToBeConfirmed);

    /// <summary>Where the wording of all indicators was read, when it is one place.</summary>
    public Provenance? SharedSource =>
        Criterion.Indicators.Select(indicator => indicator.Provenance).Distinct().ToList() is [var one] ? one : null;

    public IReadOnlyList<Indicator> Indicators => [.. Criterion.Indicators.OrderBy(indicator => indicator.Position)];

    /// <summary>What must be reached today, as results use it.</summary>
    public string Required(Indicator indicator) => indicator.Describe(indicator.ThresholdOn(Today, ZoneCode));

    /// <summary>Thresholds with a number, by year and zone: the whole course, when there is more than one.</summary>
    public static IReadOnlyList<ThresholdLine> Thresholds(Indicator indicator) =>
    [
        .. indicator.Thresholds.Where(threshold => threshold.Value is not null)
            .OrderBy(threshold => threshold.Year ?? 0).ThenBy(threshold => threshold.ZoneCode).ThenBy(threshold => threshold.GroupCode).ThenBy(threshold => threshold.ValidFrom)
            .Select(threshold => new ThresholdLine(threshold.Id, indicator.Describe(threshold), When(threshold), threshold.Provenance)),
    ];

    private static string When(IndicatorThreshold threshold)
    {
        string?[] parts =
        [
            threshold.Year is { } year ? $"năm {year}" : null,
            threshold.ZoneCode is { } zone ? $"khu vực {zone}" : null,
            threshold.GroupCode is { } group ? $"nhóm {group}" : null,
            $"dùng từ {VietnameseFormat.Date(threshold.ValidFrom)}",
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }
}
